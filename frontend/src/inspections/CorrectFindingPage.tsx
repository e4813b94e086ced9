import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { CorrectFindingDocument, type Polarity } from "../gql/graphql";
import { found } from "../portal/found";
import { findingKindWord, polarityWord } from "../portal/inspectionWords";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { TextArea } from "../ui/TextArea";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, typedDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { useReportRecord } from "./useReportRecord";

const polarities: readonly Polarity[] = ["POSITIVE", "NEGATIVE", "MIXED"];

/** What was recorded wrongly of a finding stays on record, with the reason and the day. */
export function Component() {
  const report = useReportRecord();
  const { finding: which = "" } = useParams();
  const finding = found(report.findings.find(({ id }) => id === which));
  const correct = useAct(CorrectFindingDocument);
  const done = useDone();
  const early = finding.kind === "CAUSE_OF_CONCERN";

  const form = useForm({
    draft: `correct finding ${finding.id}`,
    start: {
      polarity: finding.polarity ?? "",
      section: finding.section ?? "",
      text: finding.text,
      issuedOn: typedDate(finding.issuedOn),
      issuedBy: finding.issuedBy ?? "",
      reason: "",
    },
    check: ({ text, issuedOn, reason }) => ({
      text: emptyProblem(text, t`Enter what was found`),
      issuedOn: dateProblem(issuedOn, t`Issued on`, { optional: true }),
      reason: emptyProblem(reason, t`Enter the reason`),
    }),
    send: async (typed) => {
      const { data, errors } = await correct({
        input: {
          findingId: finding.id,
          version: finding.version,
          polarity: polarities.find((one) => one === typed.polarity) ?? null,
          section: typed.section,
          text: typed.text,
          issuedOn: isoDate(typed.issuedOn),
          issuedBy: typed.issuedBy,
          reason: typed.reason,
        },
      });
      if (data?.finding) await done(`/reports/${report.reference}`, t`Finding corrected`);
      return errors;
    },
  });

  return (
    <RecordPart
      reference={report.reference}
      heading={t`Correct a finding`}
      form={form}
      recorded={<p className="govuk-body">{findingKindWord(finding.kind)}</p>}
    >
      <TextArea {...form.field("text")} label={t`What was found`} />
      {finding.kind === "OBSERVATION" && (
        <Radios
          {...form.field("polarity")}
          legend={t`Which way it points`}
          inline
          options={polarities.map((value) => ({ value, text: polarityWord(value) }))}
        />
      )}
      <TextInput {...form.field("section")} label={t`Section of the report (optional)`} />
      {early && (
        <>
          <DateInput
            {...form.field("issuedOn")}
            legend={t`Issued on (optional)`}
            hint={t`Where it came before the report, by letter`}
          />
          <TextInput {...form.field("issuedBy")} label={t`Document by which it was issued (optional)`} />
        </>
      )}
      <TextInput {...form.field("reason")} label={t`Reason`} hint={t`It stays on record with what was said before`} />
      <Button>{t`Save correction`}</Button>
    </RecordPart>
  );
}
