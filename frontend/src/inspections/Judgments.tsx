import { t } from "@lingui/core/macro";
import type { ReportResultsFragment } from "../gql/graphql";
import { gradeWord } from "../portal/inspectionWords";
import { Meaning } from "../portal/Meaning";
import { GradeTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { InsetText } from "../ui/InsetText";
import { Table } from "../ui/Table";
import { ReadBefore } from "./ReadBefore";

/** Grades, in words. Where only their number is known, only their number is said. */
export function Judgments({ report }: { report: ReportResultsFragment }) {
  const { judgments, gradeCounts, programme } = report;
  if (judgments.length === 0 && gradeCounts.length === 0) return null;

  return (
    <section aria-labelledby="judgments">
      <h2 className="govuk-heading-m" id="judgments">{t`Judgments`}</h2>
      {programme === "PEEL" && (
        <InsetText>{t`Grades cannot be compared between PEEL cycles: the questions and the way of grading change.`}</InsetText>
      )}
      {judgments.length > 0 && (
        <Table
          caption={t`Grade for each area`}
          captionSize="hidden"
          cards={false}
          rows={judgments}
          rowKey={({ id }) => id}
          columns={[
            { heading: t`Area`, cell: ({ question }) => <WrittenInline>{question}</WrittenInline> },
            {
              heading: t`Grade`,
              cell: ({ grade, corrects, correctedOn, reason }) => (
                <>
                  <GradeTag grade={grade} />
                  {corrects && correctedOn && (
                    <span className="portal-detail">
                      {t`Corrected on ${longDate(correctedOn)}; before that: ${gradeWord(corrects.grade)}.`}{" "}
                      <WrittenInline>{reason}</WrittenInline> <ReadBefore correctedOn={correctedOn} />
                    </span>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {gradeCounts.length > 0 && (
        <>
          <p className="govuk-body">{t`Which area has which grade is not recorded here, only how many have each:`}</p>
          <ul className="govuk-list govuk-list--bullet">
            {gradeCounts.map(({ grade, count }) => (
              <li key={grade}>{t`${gradeWord(grade)}: ${count}`}</li>
            ))}
          </ul>
        </>
      )}
      <Meaning of="grades" />
    </section>
  );
}
