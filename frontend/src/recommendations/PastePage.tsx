import { plural, t } from "@lingui/core/macro";
import { useLocation, useParams } from "react-router";
import { ReportToPasteDocument, SourceToPasteDocument } from "../gql/graphql";
import { optionsOf } from "../portal/choices";
import { found } from "../portal/found";
import { PublicTextArea } from "../portal/PublicText";
import {
  addresseeKinds,
  addresseeKindWord,
  recommendationKindWord,
  terms,
  termWord,
} from "../portal/recommendationWords";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Checkboxes, Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { Select } from "../ui/Select";
import { Table } from "../ui/Table";
import { TextInput } from "../ui/TextInput";
import { WarningText } from "../ui/WarningText";
import { duplicates, pasted, type Pasted } from "./pasted";
import { usePasteForm } from "./usePasteForm";
import { kinds } from "./useRecommendationForm";

function Found({ all }: { all: readonly Pasted[] }) {
  if (all.length === 0) return null;
  return (
    <Table
      caption={plural(all.length, { one: "# would be recorded", other: "# would be recorded" })}
      captionSize="s"
      rows={all.map((one, index) => ({ ...one, key: `${index}` }))}
      rowKey={({ key }) => key}
      columns={[
        { heading: t`Wording`, cell: ({ text }) => <WrittenInline>{text}</WrittenInline> },
        { heading: t`Number`, cell: ({ number }) => number ?? t`Not recorded here` },
        { heading: t`Parts`, numeric: true, cell: ({ parts }) => parts.length },
      ]}
    />
  );
}

function useInto(ofReport: boolean, reference: string) {
  const { report } = useRead(ReportToPasteDocument, { reference: ofReport ? reference : "" });
  const { otherSource } = useRead(SourceToPasteDocument, { reference: ofReport ? "" : reference });
  const into = found(report ?? otherSource);
  found(into.viewerCanRecord || null);
  return { into, causes: (report?.findings ?? []).filter(({ kind }) => kind === "CAUSE_OF_CONCERN") };
}

/** All that a report or another source asks for, pasted in: one a line. What is wrong is told before anything is recorded. */
export function Component() {
  const { reference = "" } = useParams();
  const ofReport = !useLocation().pathname.includes("/sources/");
  const { into, causes } = useInto(ofReport, reference);
  const back = ofReport ? `/reports/${reference}/record` : `/sources/${reference}`;
  const form = usePasteForm(into, back);
  const all = pasted(form.typed.lines);
  const twice = duplicates(all, into.recommendations.nodes);

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={back}>{ofReport ? t`What is recorded of this report` : t`This source`}</BackLink>
        <Form form={form} heading={<PageHeading caption={reference}>{t`Record several recommendations`}</PageHeading>}>
          <Radios
            {...form.field("kind")}
            legend={t`Kind`}
            options={kinds.map((value) => ({ value, text: recommendationKindWord(value) }))}
          />
          {causes.length > 0 && form.typed.kind === "RECOMMENDATION" && (
            <Select
              {...form.field("causeOfConcernId")}
              label={t`Cause of concern to which they belong`}
              options={[{ value: "", text: t`None` }, ...causes.map(({ id, text }) => ({ value: id, text }))]}
            />
          )}
          <PublicTextArea
            {...form.field("lines")}
            label={t`Recommendations`}
            hint={t`One a line, in the words of the source. A number at the beginning becomes its number; a line that begins with a bullet is a part of the one before.`}
            rows={12}
          />
          <Found all={all} />
          {twice.length > 0 && (
            <>
              <WarningText>
                {t`These look as if they were there already:`}{" "}
                {twice.map(({ text, as }) => `${text} (${as ?? t`pasted twice`})`).join("; ")}
              </WarningText>
              <Checkboxes
                {...form.field("duplicatesToo")}
                legend={t`Duplicates`}
                small
                options={[{ value: "yes", text: t`They are meant: record them all the same` }]}
              />
            </>
          )}
          <Select
            {...form.field("addresseeKind")}
            label={t`Addressed to`}
            options={optionsOf(addresseeKinds, addresseeKindWord)}
          />
          <TextInput {...form.field("addresseeName")} label={t`By name`} hint={t`For example, the force’s name`} />
          <TextInput {...form.field("theme")} label={t`Theme`} hint={t`What they are about, in a word or two`} />
          <Select
            {...form.field("term")}
            label={t`Time that the source gives (optional)`}
            options={[{ value: "", text: t`Not recorded here` }, ...optionsOf(terms, termWord)]}
          />
          {form.typed.term === "ON_DAY" && (
            <DateInput {...form.field("dueOn")} legend={t`Due on`} hint={t`For example, 29 6 2022`} />
          )}
          <Button>{t`Record all of them`}</Button>
        </Form>
      </div>
    </div>
  );
}
