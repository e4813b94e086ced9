import { useParams, useSearchParams } from "react-router";
import { WholeAtHandDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

/** What is to be said about something larger than a recommendation: the report as a whole, or the finding that the address names. */
export function useWhole() {
  const { reference = "" } = useParams();
  const [address] = useSearchParams();
  const { report: known, verificationRoutes } = useRead(WholeAtHandDocument, { reference });
  const report = found(known);
  const named = address.get("finding");
  const finding = named === null ? null : found(report.findings.find(({ id }) => id === named) ?? null);
  const entries = (finding ?? report).entries;

  return {
    report,
    finding,
    routes: verificationRoutes,
    page: `/reports/${reference}`,
    about: finding ? { findingId: finding.id } : { reportId: report.id },
    force: entries.filter((entry) => entry.__typename === "ForceUpdate").at(-1)?.forceStatus ?? "NOT_RECORDED",
    given: entries.filter((entry) => entry.__typename === "Assurance").filter(({ state }) => state === "CONFIRMED"),
    proposed: entries.filter((entry) => entry.__typename === "Assurance").find(({ state }) => state === "PROPOSED"),
  };
}

export type Whole = ReturnType<typeof useWhole>;
