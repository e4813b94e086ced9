import type { ReportFindingsFragment, ReportSaidFragment } from "../gql/graphql";

type Report = ReportFindingsFragment & ReportSaidFragment;

/** What was said about the report as a whole, then about each finding, with the end of the address at which it is answered. */
const wholes = ({ entries, findings }: Report) => [
  { at: "", entries },
  ...findings.map(({ id, entries: said }) => ({ at: `?finding=${encodeURIComponent(id)}`, entries: said })),
];

/** Of which the force claims now that it is complete. */
export const claimed = (report: Report): string[] =>
  wholes(report)
    .filter(({ entries }) => {
      const last = entries.filter((entry) => entry.__typename === "ForceUpdate").at(-1);
      return last?.forceStatus === "CLAIMED_COMPLETE";
    })
    .map(({ at }) => at);

/** Of which an assurance waits for the viewer to give it. */
export const toAssess = (report: Report): string[] =>
  wholes(report)
    .filter(({ entries }) => entries.some((entry) => entry.__typename === "Assurance" && entry.viewerCanAssess))
    .map(({ at }) => at);
