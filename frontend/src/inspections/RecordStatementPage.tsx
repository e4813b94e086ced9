import { t } from "@lingui/core/macro";
import { RecordStatementDocument, type Actor } from "../gql/graphql";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { actorWord } from "../portal/trackWords";
import { useAct } from "../portal/useAct";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { Table } from "../ui/Table";
import { TextArea } from "../ui/TextArea";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem, linesOf } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { useReportRecord } from "./useReportRecord";

const actors: readonly Actor[] = ["FORCE", "COMMISSIONER", "INSPECTORATE"];

export function Component() {
  const report = useReportRecord();
  const record = useAct(RecordStatementDocument);
  const done = useDone();

  const form = useForm({
    draft: `statement ${report.reference}`,
    again: [],
    start: { actor: "", by: "", saidOn: noDate, words: "", sources: "" },
    check: ({ actor, by, saidOn, words, sources }) => ({
      actor: emptyProblem(actor, t`Select for whom it was said`),
      by: emptyProblem(by, t`Enter who said it`),
      saidOn: dateProblem(saidOn, t`Said on`),
      words: emptyProblem(words, t`Enter what was said`),
      sources: emptyProblem(sources, t`Enter at least one source`),
    }),
    send: async (typed) => {
      const actor = actors.find((one) => one === typed.actor);
      if (actor === undefined) return [{ field: "actor", message: t`Select for whom it was said` }];
      const { data, errors } = await record({
        input: {
          reportId: report.id,
          actor,
          by: typed.by,
          saidOn: isoDate(typed.saidOn) ?? "",
          words: typed.words,
          sources: linesOf(typed.sources),
        },
      });
      if (data?.statement) await done(".", t`Statement recorded`);
      return errors;
    },
  });

  return (
    <RecordPart
      reference={report.reference}
      heading={t`Record a public statement`}
      form={form}
      recorded={
        report.statements.length > 0 && (
          <Table
            caption={t`Statements recorded`}
            rows={report.statements}
            rowKey={({ id }) => id}
            columns={[
              { heading: t`What was said`, cell: ({ words }) => <WrittenInline>{words}</WrittenInline> },
              { heading: t`By`, cell: ({ by }) => by },
              {
                heading: t`On`,
                day: true,
                cell: ({ saidOn }) => (saidOn === null ? t`Not recorded here` : longDate(saidOn)),
              },
            ]}
          />
        )
      }
    >
      <p className="govuk-body">
        {t`What somebody said publicly about the report, in the press or on a page of their own. It is no part of the section 55 response.`}
      </p>
      <Radios
        {...form.field("actor")}
        legend={t`Said for`}
        options={actors.map((value) => ({ value, text: actorWord(value) }))}
      />
      <PublicTextInput {...form.field("by")} label={t`Said by`} hint={t`For example, the Chief Constable`} />
      <DateInput {...form.field("saidOn")} legend={t`Said on`} hint={t`For example, 29 3 2022`} />
      <PublicTextArea {...form.field("words")} label={t`What was said, in short`} />
      <TextArea {...form.field("sources")} label={t`Sources`} hint={t`Addresses or citations, one a line`} rows={3} />
      <Button>{t`Save statement`}</Button>
    </RecordPart>
  );
}
