import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { CorrectCaseAuditDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { gradeWord } from "../portal/inspectionWords";
import { PublicTextInput } from "../portal/PublicText";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { countOf, emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { AuditCounts, countProblems } from "./AuditCounts";
import { RecordPart } from "./RecordPart";
import { useReportRecord } from "./useReportRecord";

/** The figures that were recorded wrongly stay on record, with the reason and the day. */
export function Component() {
  const report = useReportRecord();
  const { audit: which = "" } = useParams();
  const audit = found(report.caseAudits.find(({ id }) => id === which));
  const correct = useAct(CorrectCaseAuditDocument);
  const done = useDone();

  const form = useForm({
    draft: `correct case audit ${audit.id}`,
    start: {
      total: `${audit.total}`,
      good: `${audit.good}`,
      requiresImprovement: `${audit.requiresImprovement}`,
      inadequate: `${audit.inadequate}`,
      note: audit.note ?? "",
      reason: "",
    },
    check: (typed) => ({ ...countProblems(typed), reason: emptyProblem(typed.reason, t`Enter the reason`) }),
    send: async (typed) => {
      const { data, errors } = await correct({
        input: {
          caseAuditId: audit.id,
          total: countOf(typed.total) ?? 0,
          good: countOf(typed.good) ?? 0,
          requiresImprovement: countOf(typed.requiresImprovement) ?? 0,
          inadequate: countOf(typed.inadequate) ?? 0,
          note: typed.note,
          reason: typed.reason,
        },
      });
      if (data?.caseAudit) await done(`/reports/${report.reference}`, t`Case audit corrected`);
      return errors;
    },
    fieldOf: { CASE_AUDIT_DOES_NOT_ADD_UP: "total" },
  });

  return (
    <RecordPart
      reference={report.reference}
      heading={t`Correct the case audit: ${audit.category ?? t`All cases`}`}
      form={form}
      recorded={
        <p className="govuk-body">
          {t`Recorded now: ${gradeWord("GOOD")} ${audit.good}, ${gradeWord("REQUIRES_IMPROVEMENT")} ${audit.requiresImprovement}, ${gradeWord("INADEQUATE")} ${audit.inadequate}.`}
        </p>
      }
    >
      <AuditCounts field={form.field} />
      <PublicTextInput
        {...form.field("reason")}
        label={t`Reason`}
        hint={t`It stays on record with what was said before`}
      />
      <Button>{t`Save correction`}</Button>
    </RecordPart>
  );
}
