import { t } from "@lingui/core/macro";
import type { ReportResultsFragment } from "../gql/graphql";
import { gradeWord } from "../portal/inspectionWords";
import { Meaning } from "../portal/Meaning";
import { Written, WrittenInline } from "../portal/Written";
import { BarChart } from "../ui/BarChart";
import { longDate } from "../ui/dates";
import { ReadBefore } from "./ReadBefore";

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
      {audits.map(
        ({ id, category, corrects, correctedOn, reason }) =>
          corrects &&
          correctedOn && (
            <p className="govuk-hint" key={id}>
              {category ?? t`All case files`}
              {": "}
              {t`Corrected on ${longDate(correctedOn)}; before that: ${gradeWord("GOOD")} ${corrects.good}, ${gradeWord("REQUIRES_IMPROVEMENT")} ${corrects.requiresImprovement}, ${gradeWord("INADEQUATE")} ${corrects.inadequate}.`}{" "}
              <WrittenInline>{reason}</WrittenInline> <ReadBefore correctedOn={correctedOn} />
            </p>
          ),
      )}
      <Meaning of="grades" />
    </section>
  );
}
