import { t } from "@lingui/core/macro";
import { useState } from "react";
import type { EvidenceKind, Marking } from "../gql/graphql";
import { optionsOf } from "../portal/choices";
import { doneOnHint } from "../portal/doneOn";
import { evidenceKindWord, markingWord } from "../portal/evidenceWords";
import { recommendationKindWord } from "../portal/recommendationWords";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Checkboxes, Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { FileInput } from "../ui/FileInput";
import { Form } from "../ui/Form";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { useOffer, wholeReport, type Offer } from "./useOffer";

const kinds: readonly EvidenceKind[] = [
  "POLICY",
  "TRAINING_DATA",
  "PERFORMANCE_DATA",
  "DIP_SAMPLE",
  "REALITY_CHECK_VISIT",
  "SURVEY",
  "EXTERNAL_LETTER",
  "ACTION_PLAN",
];
const markings: readonly Marking[] = ["OFFICIAL", "OFFICIAL_SENSITIVE"];
const short = (text: string | null) => (text === null || text.length <= 120 ? (text ?? "") : `${text.slice(0, 117)}…`);

export function OfferForm({ report, hasWhole, earlier, about }: Offer) {
  const [file, setFile] = useState<File | null>(null);
  const form = useOffer({ report, hasWhole, earlier, about }, file);
  const { typed, problems } = form;

  return (
    <Form form={form} heading={<PageHeading caption={report.title}>{t`Offer evidence`}</PageHeading>}>
      {earlier && (
        <InsetText>{t`It takes the place of: ${earlier.title}. What was said about that one stays on record.`}</InsetText>
      )}
      <p className="govuk-body">
        {t`The office of the local policing body reads it at once and says whether it accepts it. Name no victim, witness or child, and send no case files.`}
      </p>
      <PublicTextInput {...form.field("title")} label={t`What it is called`} labelSize="m" />
      <Radios
        {...form.field("kind")}
        legend={t`What is it?`}
        legendSize="m"
        options={optionsOf(kinds, evidenceKindWord)}
      />
      <FileInput
        id="file"
        name="file"
        onChange={setFile}
        error={problems.find(({ field }) => field === "file")?.message}
        label={t`A file`}
        labelSize="m"
        hint={t`A PDF, a Word, Excel or PowerPoint document without macros, a PNG or JPEG picture, or plain text or CSV.`}
      />
      <TextInput
        {...form.field("url")}
        type="url"
        label={t`Or a web address`}
        labelSize="m"
        hint={t`Where it is published already. For example, https://www.example.police.uk/policy`}
      />
      <PublicTextArea
        {...form.field("words")}
        label={t`What it shows (optional)`}
        labelSize="m"
        hint={t`Say on which page or in which figure.`}
      />
      <DateInput
        {...form.field("periodFrom")}
        legend={t`First day of the period that it covers (optional)`}
        legendSize="m"
      />
      <DateInput
        {...form.field("periodTo")}
        legend={t`Last day of the period that it covers (optional)`}
        legendSize="m"
      />
      <Radios
        {...form.field("marking")}
        legend={t`How is it marked?`}
        legendSize="m"
        options={markings.map((marking) => ({
          value: marking,
          text: markingWord(marking),
          ...(marking === "OFFICIAL_SENSITIVE" && {
            hint: t`It can never be shown to the panel or to the public.`,
          }),
        }))}
      />
      {typed.marking === "OFFICIAL_SENSITIVE" && (
        <TextInput {...form.field("handlingInstruction")} label={t`How it must be handled`} labelSize="m" />
      )}
      <Checkboxes
        {...form.field("about")}
        legend={t`To what does it speak?`}
        legendSize="m"
        options={[
          ...report.recommendations.nodes.map(({ id, kind, number, text }) => ({
            value: id,
            text: [recommendationKindWord(kind), number].filter(Boolean).join(" "),
            ...(text !== null && { hint: short(text) }),
          })),
          ...(hasWhole ? [{ value: wholeReport, text: t`The report as a whole` }] : []),
        ]}
      />
      <DateInput
        {...form.field("offeredOn")}
        legend={t`Day on which it is offered`}
        legendSize="m"
        hint={doneOnHint()}
      />
      <Button>{t`Offer this evidence`}</Button>
    </Form>
  );
}
