import { t } from "@lingui/core/macro";
import { CorrectJudgmentDocument } from "../gql/graphql";
import { gradeWord } from "../portal/inspectionWords";
import { PublicTextInput } from "../portal/PublicText";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Select } from "../ui/Select";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { fiveGrades, noGrades } from "./reportChoices";
import { useReportRecord } from "./useReportRecord";

/** The grade that was recorded wrongly stays on record, with the reason and the day. */
export function Component() {
  const report = useReportRecord();
  const correct = useAct(CorrectJudgmentDocument);
  const done = useDone();
  const grades = [...(report.questionSet?.scale ?? fiveGrades), ...noGrades];

  const form = useForm({
    draft: `correct judgment ${report.reference}`,
    start: { judgmentId: "", grade: "", reason: "" },
    check: ({ judgmentId, grade, reason }) => ({
      judgmentId: emptyProblem(judgmentId, t`Select the judgment`),
      grade: emptyProblem(grade, t`Select the grade`),
      reason: emptyProblem(reason, t`Enter the reason`),
    }),
    send: async ({ judgmentId, grade, reason }) => {
      const given = grades.find((one) => one === grade);
      if (given === undefined) return [{ field: "grade", message: t`Select the grade` }];
      const { data, errors } = await correct({ input: { judgmentId, grade: given, reason } });
      if (data?.judgment) await done(`/reports/${report.reference}`, t`Judgment corrected`);
      return errors;
    },
  });

  return (
    <RecordPart reference={report.reference} heading={t`Correct a judgment`} form={form} recorded={null}>
      <Select
        {...form.field("judgmentId")}
        label={t`Judgment`}
        options={[
          { value: "", text: t`Select one` },
          ...report.judgments.map(({ id, question, grade }) => ({
            value: id,
            text: `${question}: ${gradeWord(grade)}`,
          })),
        ]}
      />
      <Select
        {...form.field("grade")}
        label={t`Grade that is right`}
        options={[{ value: "", text: t`Select one` }, ...grades.map((value) => ({ value, text: gradeWord(value) }))]}
      />
      <PublicTextInput
        {...form.field("reason")}
        label={t`Reason`}
        hint={t`It stays on record with what was said before`}
      />
      <Button>{t`Save correction`}</Button>
    </RecordPart>
  );
}
