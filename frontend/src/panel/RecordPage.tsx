import { t } from "@lingui/core/macro";
import { RecordPanelMatterDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ActFrame } from "../portal/ActFrame";
import { kinds, kindWord } from "./panelWords";

export function Component() {
  const { may } = useViewer();
  const record = useAct(RecordPanelMatterDocument);
  const done = useDone();

  const form = useForm({
    draft: "panel matter",
    start: { kind: "", title: "", words: "", madeOn: noDate, replyBy: noDate },
    check: ({ kind, title, words, madeOn, replyBy }) => ({
      kind: emptyProblem(kind, t`Select what it is`),
      title: emptyProblem(title, t`Enter what it is about`),
      words: emptyProblem(words, t`Enter what the panel put`),
      madeOn: doneOnProblem(madeOn, t`Day on which it was put`),
      replyBy: dateProblem(replyBy, t`Reply wanted by`, { optional: true }),
    }),
    send: async ({ kind, title, words, madeOn, replyBy }) => {
      const { data, errors } = await record({
        input: {
          kind: kinds.find((known) => known === kind) ?? "INFORMATION",
          title,
          words,
          madeOn: doneOn(madeOn),
          replyBy: isoDate(replyBy),
        },
      });
      if (data?.matter) await done(`/panel/${data.matter.reference}`, t`What the panel put is recorded`);
      return errors;
    },
  });

  return (
    <ActFrame title={t`Record what the panel put`} page="/panel" may={may("RECORD_PANEL_MATTERS")} form={form}>
      <p className="govuk-body">{t`The panel, the office and the force read it at once; everybody, when it is published with the reply.`}</p>
      <Radios
        {...form.field("kind")}
        legend={t`What is it?`}
        options={kinds.map((kind) => ({ value: kind, text: kindWord(kind) }))}
      />
      <PublicTextInput {...form.field("title")} label={t`What it is about`} hint={t`In a line`} />
      <PublicTextArea {...form.field("words")} label={t`What the panel put`} rows={6} />
      <DateInput {...form.field("madeOn")} legend={t`Day on which it was put (optional)`} hint={doneOnHint()} />
      <DateInput
        {...form.field("replyBy")}
        legend={t`Reply wanted by (optional)`}
        hint={t`Without a day it is never called late`}
      />
      <Button>{t`Record it`}</Button>
    </ActFrame>
  );
}
