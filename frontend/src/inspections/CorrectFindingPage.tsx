import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { CorrectFindingDocument, type FindingKind, type Polarity } from "../gql/graphql";
import { found } from "../portal/found";
import { findingKindWord, polarityWord } from "../portal/inspectionWords";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, typedDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { useReportRecord } from "./useReportRecord";

const kinds: readonly FindingKind[] = ["CAUSE_OF_CONCERN", "OBSERVATION", "PROMISING_PRACTICE"];
const polarities: readonly Polarity[] = ["POSITIVE", "NEGATIVE", "MIXED"];

/** What was recorded wrongly of a finding stays on record, with the reason and the day. */
export function Component() {
  const report = useReportRecord();
  const { finding: which = "" } = useParams();
  const finding = found(report.findings.find(({ id }) => id === which));
  const correct = useAct(CorrectFindingDocument);
  const done = useDone();
  const staysCause = finding.recommendations.length > 0;
  const kindNow: string = finding.kind;

  const form = useForm({
    draft: `correct finding ${finding.id}`,
    start: {
      kind: kindNow,
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
          kind: kinds.find((one) => one === typed.kind) ?? null,
          polarity: typed.kind === "OBSERVATION" ? (polarities.find((one) => one === typed.polarity) ?? null) : null,
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
    <RecordPart reference={report.reference} heading={t`Correct a finding`} form={form} recorded={null}>
      {staysCause ? (
        <p className="govuk-body">{t`Recommendations belong to this cause of concern: it stays one.`}</p>
      ) : (
        <Radios
          {...form.field("kind")}
          legend={t`Kind of finding`}
          options={kinds.map((value) => ({ value, text: findingKindWord(value) }))}
        />
      )}
      <PublicTextArea {...form.field("text")} label={t`What was found`} />
      {form.typed.kind === "OBSERVATION" && (
        <Radios
          {...form.field("polarity")}
          legend={t`Which way it points`}
          inline
          options={polarities.map((value) => ({ value, text: polarityWord(value) }))}
        />
      )}
      <PublicTextInput {...form.field("section")} label={t`Section of the report (optional)`} />
      {form.typed.kind === "CAUSE_OF_CONCERN" && (
        <>
          <DateInput
            {...form.field("issuedOn")}
            legend={t`Issued on (optional)`}
            hint={t`Where it came before the report, by letter`}
          />
          <TextInput {...form.field("issuedBy")} label={t`Document by which it was issued (optional)`} />
        </>
      )}
      <PublicTextInput
        {...form.field("reason")}
        label={t`Reason`}
        hint={t`It stays on record with what was said before`}
      />
      <Button>{t`Save correction`}</Button>
    </RecordPart>
  );
}
