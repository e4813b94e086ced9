import type { ReportQuery } from "../gql/graphql";

type Report = NonNullable<ReportQuery["report"]>;

/** The report as at a past day without what was corrected after it: that had not been said yet. */
export function readOn(report: Report, day: string): Report {
  const byThen = ({ correctedOn }: { correctedOn: string }) => correctedOn <= day;
  return {
    ...report,
    corrections: report.corrections.filter(byThen),
    findings: report.findings.map((finding) => ({ ...finding, corrections: finding.corrections.filter(byThen) })),
  };
}
