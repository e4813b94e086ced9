import { t } from "@lingui/core/macro";
import { RecordGradeCountDocument } from "../gql/graphql";
import { gradeWord } from "../portal/inspectionWords";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { useDone } from "../ui/DoneBanner";
import { Table } from "../ui/Table";
import { TextInput } from "../ui/TextInput";
import { countOf, emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { fiveGrades } from "./reportChoices";
import { useReportRecord } from "./useReportRecord";

/** Where a source says only how many areas have each grade, only that is recorded. */
export function Component() {
  const report = useReportRecord();
  const record = useAct(RecordGradeCountDocument);
  const done = useDone();
  const scale = report.questionSet?.scale ?? fiveGrades;

  const form = useForm({
    draft: `grade count ${report.reference}`,
    again: [],
    start: { grade: "", count: "" },
    check: ({ grade, count }) => ({
      grade: emptyProblem(grade, t`Select the grade`),
      count: countOf(count) === null ? t`Enter the number of areas as a whole number` : undefined,
    }),
    send: async ({ grade, count }) => {
      const given = scale.find((one) => one === grade);
      if (given === undefined) return [{ field: "grade", message: t`Select the grade` }];
      const { data, errors } = await record({
        input: { reportId: report.id, grade: given, count: countOf(count) ?? 0 },
      });
      if (data?.report) await done(".", t`Number recorded`);
      return errors;
    },
  });

  return (
    <RecordPart
      reference={report.reference}
      heading={t`Record how many areas have a grade`}
      form={form}
      recorded={
        report.gradeCounts.length > 0 && (
          <Table
            caption={t`Recorded so far`}
            rows={report.gradeCounts}
            rowKey={({ grade }) => grade}
            columns={[
              { heading: t`Grade`, cell: ({ grade }) => gradeWord(grade) },
              { heading: t`Areas`, numeric: true, cell: ({ count }) => count },
            ]}
          />
        )
      }
    >
      <Select
        {...form.field("grade")}
        label={t`Grade`}
        options={[{ value: "", text: t`Select one` }, ...scale.map((value) => ({ value, text: gradeWord(value) }))]}
      />
      <TextInput {...form.field("count")} label={t`Number of areas`} width={3} inputMode="numeric" />
      <Button>{t`Save number`}</Button>
    </RecordPart>
  );
}
