import { t } from "@lingui/core/macro";
import { RecordCaseAuditDocument } from "../gql/graphql";
import { gradeWord } from "../portal/inspectionWords";
import { useAct } from "../portal/useAct";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Table } from "../ui/Table";
import { TextInput } from "../ui/TextInput";
import { countOf, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { useReportRecord } from "./useReportRecord";

const countProblem = (typed: string, what: string) =>
  countOf(typed) === null ? t`${what}: enter a whole number, 0 if there were none` : undefined;

export function Component() {
  const report = useReportRecord();
  const record = useAct(RecordCaseAuditDocument);
  const done = useDone();

  const form = useForm({
    draft: `case audit ${report.reference}`,
    again: [],
    start: { category: "", total: "", good: "", requiresImprovement: "", inadequate: "", note: "" },
    check: ({ total, good, requiresImprovement, inadequate }) => ({
      total: countProblem(total, t`Case files in total`),
      good: countProblem(good, gradeWord("GOOD")),
      requiresImprovement: countProblem(requiresImprovement, gradeWord("REQUIRES_IMPROVEMENT")),
      inadequate: countProblem(inadequate, gradeWord("INADEQUATE")),
    }),
    send: async (typed) => {
      const { data, errors } = await record({
        input: {
          reportId: report.id,
          category: textOrNull(typed.category),
          total: countOf(typed.total) ?? 0,
          good: countOf(typed.good) ?? 0,
          requiresImprovement: countOf(typed.requiresImprovement) ?? 0,
          inadequate: countOf(typed.inadequate) ?? 0,
          note: textOrNull(typed.note),
        },
      });
      if (data?.caseAudit) await done(".", t`Case audit recorded`);
      return errors;
    },
    fieldOf: { CASE_AUDIT_DOES_NOT_ADD_UP: "total" },
  });

  return (
    <RecordPart
      reference={report.reference}
      heading={t`Record a case audit`}
      form={form}
      recorded={
        report.caseAudits.length > 0 && (
          <Table
            caption={t`Case audits recorded`}
            rows={report.caseAudits}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: t`Area of work`,
                cell: ({ category }) => (category === null ? t`All cases` : <WrittenInline>{category}</WrittenInline>),
              },
              { heading: gradeWord("GOOD"), numeric: true, cell: ({ good }) => good },
              { heading: gradeWord("REQUIRES_IMPROVEMENT"), numeric: true, cell: (audit) => audit.requiresImprovement },
              { heading: gradeWord("INADEQUATE"), numeric: true, cell: ({ inadequate }) => inadequate },
              { heading: t`Total`, numeric: true, cell: ({ total }) => total },
            ]}
          />
        )
      }
    >
      <TextInput
        {...form.field("category")}
        label={t`Area of work (optional)`}
        hint={t`Leave empty where the figures are for all cases together`}
      />
      <TextInput {...form.field("total")} label={t`Case files in total`} width={4} inputMode="numeric" />
      <TextInput {...form.field("good")} label={gradeWord("GOOD")} width={4} inputMode="numeric" />
      <TextInput
        {...form.field("requiresImprovement")}
        label={gradeWord("REQUIRES_IMPROVEMENT")}
        width={4}
        inputMode="numeric"
      />
      <TextInput {...form.field("inadequate")} label={gradeWord("INADEQUATE")} width={4} inputMode="numeric" />
      <TextInput
        {...form.field("note")}
        label={t`Note (optional)`}
        hint={t`What must be known to read the figures, for example that one of them is derived`}
      />
      <Button>{t`Save case audit`}</Button>
    </RecordPart>
  );
}
