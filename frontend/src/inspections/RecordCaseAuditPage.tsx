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
import { AuditCounts, countProblems } from "./AuditCounts";
import { RecordPart } from "./RecordPart";
import { useReportRecord } from "./useReportRecord";

export function Component() {
  const report = useReportRecord();
  const record = useAct(RecordCaseAuditDocument);
  const done = useDone();

  const form = useForm({
    draft: `case audit ${report.reference}`,
    again: [],
    start: { category: "", total: "", good: "", requiresImprovement: "", inadequate: "", note: "" },
    check: countProblems,
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
      <AuditCounts field={form.field} />
      <Button>{t`Save case audit`}</Button>
    </RecordPart>
  );
}
