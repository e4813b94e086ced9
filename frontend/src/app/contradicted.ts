import { t } from "@lingui/core/macro";
import type { HomeQuery } from "../gql/graphql";
import { contradiction } from "../inspections/contradiction";
import { longDate } from "../ui/dates";
import type { HomeRow } from "./HomeList";

/** Reports about which, as a whole, the commissioner was assured and the inspectorate later found otherwise. */
export const contradicted = (reports: HomeQuery["wholeReports"]["nodes"]): HomeRow[] =>
  reports.flatMap(({ reference, title, entries }) => {
    const differ = contradiction(entries);
    if (!differ) return [];
    const [assured, found] = [longDate(differ.assurance.saidOn), longDate(differ.decision.saidOn)];
    return {
      to: `/reports/${reference}`,
      title,
      written: true,
      detail: t`The report as a whole: assured on ${assured}, work still to do on ${found}`,
    };
  });
