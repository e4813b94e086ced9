import type { ComparedFragment } from "../gql/graphql";

/** All that the two reports are about: the questions, sections and themes that either of them has. */
export const themesOf = (reports: readonly ComparedFragment[]): string[] =>
  [
    ...new Set(
      reports.flatMap(({ judgments, findings, recommendations }) => [
        ...judgments.map(({ question }) => question),
        ...findings.flatMap(({ section }) => section ?? []),
        ...recommendations.nodes.flatMap(({ theme }) => theme ?? []),
      ]),
    ),
  ].sort((one, other) => one.localeCompare(other));

/** The report as far as it speaks of the theme; the whole report where none is chosen. */
export const onTheme = (report: ComparedFragment, theme: string | null) =>
  theme === null
    ? { ...report, asks: report.recommendations.nodes }
    : {
        ...report,
        judgments: report.judgments.filter(({ question }) => question === theme),
        gradeCounts: [],
        caseAudits: report.caseAudits.filter(({ category }) => category === theme),
        findings: report.findings.filter(({ section }) => section === theme),
        asks: report.recommendations.nodes.filter((asked) => asked.theme === theme),
      };
