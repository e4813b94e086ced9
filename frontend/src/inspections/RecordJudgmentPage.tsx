import { t } from "@lingui/core/macro";
import { RecordJudgmentDocument } from "../gql/graphql";
import { gradeWord } from "../portal/inspectionWords";
import { useAct } from "../portal/useAct";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { Select } from "../ui/Select";
import { Table } from "../ui/Table";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { fiveGrades, noGrades } from "./reportChoices";
import { useReportRecord } from "./useReportRecord";

export function Component() {
  const report = useReportRecord();
  const set = report.questionSet;
  const grades = [...(set?.scale ?? fiveGrades), ...noGrades];
  const left = (set?.questions ?? []).filter(({ text }) => report.judgments.every(({ question }) => question !== text));
  const record = useAct(RecordJudgmentDocument);
  const done = useDone();

  const form = useForm({
    draft: `judgment ${report.reference}`,
    again: [],
    start: { question: "", grade: "" },
    check: ({ question, grade }) => ({
      question: emptyProblem(question, t`Enter the area or question that was judged`),
      grade: emptyProblem(grade, t`Select the grade`),
    }),
    send: async ({ question, grade }) => {
      const given = grades.find((one) => one === grade);
      if (given === undefined) return [{ field: "grade", message: t`Select the grade` }];
      const { data, errors } = await record({ input: { reportId: report.id, question, grade: given } });
      if (data?.judgment) await done(".", t`Judgment recorded`);
      return errors;
    },
  });

  return (
    <RecordPart
      reference={report.reference}
      heading={t`Record a judgment`}
      form={form}
      recorded={
        report.judgments.length > 0 && (
          <Table
            caption={t`Judgments recorded`}
            rows={report.judgments}
            rowKey={({ id }) => id}
            columns={[
              { heading: t`Area`, cell: ({ question }) => <WrittenInline>{question}</WrittenInline> },
              { heading: t`Grade`, cell: ({ grade }) => gradeWord(grade) },
            ]}
          />
        )
      }
    >
      {set && <p className="govuk-body">{set.note}</p>}
      {set?.isComplete ? (
        <Select
          {...form.field("question")}
          label={t`Area or question`}
          options={[{ value: "", text: t`Select one` }, ...left.map(({ text }) => ({ value: text, text }))]}
        />
      ) : (
        <TextInput
          {...form.field("question")}
          label={t`Area or question`}
          hint={t`For example, responding to the public`}
          suggestions={left.map(({ text }) => text)}
        />
      )}
      <Radios
        {...form.field("grade")}
        legend={t`Grade`}
        small
        options={grades.map((value) => ({ value, text: gradeWord(value) }))}
      />
      <Button>{t`Save judgment`}</Button>
    </RecordPart>
  );
}
