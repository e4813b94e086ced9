import { t } from "@lingui/core/macro";
import { RecordJudgmentDocument, type Grade } from "../gql/graphql";
import { gradeWord } from "../portal/inspectionWords";
import { useAct } from "../portal/useAct";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { Table } from "../ui/Table";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { useReportRecord } from "./useReportRecord";

const grades: readonly Grade[] = [
  "OUTSTANDING",
  "GOOD",
  "ADEQUATE",
  "REQUIRES_IMPROVEMENT",
  "INADEQUATE",
  "NOT_GRADED",
  "NOT_INSPECTED",
  "NOT_COMPARABLE",
];

export function Component() {
  const report = useReportRecord();
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
      <TextInput
        {...form.field("question")}
        label={t`Area or question`}
        hint={t`For example, responding to the public`}
      />
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
