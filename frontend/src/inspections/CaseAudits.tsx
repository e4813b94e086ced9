import { t } from "@lingui/core/macro";
import type { ReportResultsFragment } from "../gql/graphql";
import { gradeWord } from "../portal/inspectionWords";
import { Meaning } from "../portal/Meaning";
import { Written } from "../portal/Written";
import { BarChart } from "../ui/BarChart";

/** Case files that inspectors read and judged: a bar for all of them and one for each kind. */
export function CaseAudits({ audits }: { audits: ReportResultsFragment["caseAudits"] }) {
  const notes = [...new Set(audits.flatMap(({ note }) => note ?? []))];

  return (
    <section aria-labelledby="case-audits">
      <h2 className="govuk-heading-m" id="case-audits">{t`Case audits`}</h2>
      <p className="govuk-body">{t`The inspectors read these case files and judged how each was handled.`}</p>
      <BarChart
        caption={t`Case files by judgment`}
        rowHeading={t`Case files`}
        parts={[gradeWord("GOOD"), gradeWord("REQUIRES_IMPROVEMENT"), gradeWord("INADEQUATE")]}
        bars={audits.map(({ category, good, requiresImprovement, inadequate }) => ({
          label: category ?? t`All case files`,
          counts: [good, requiresImprovement, inadequate],
        }))}
      />
      {notes.map((note) => (
        <Written key={note}>{note}</Written>
      ))}
      <Meaning of="grades" />
    </section>
  );
}
