import { t } from "@lingui/core/macro";
import { RecordOutcomeDocument, type AgendaOutcome } from "../gql/graphql";
import { outcomeWord } from "../portal/statusWords";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { TextArea } from "../ui/TextArea";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ItemAct } from "./ItemAct";
import { useRoomItem } from "./useRoomItem";

const outcomes: readonly AgendaOutcome[] = ["NOTED", "ASSURANCE_CONSIDERED", "ACTION_AGREED", "CARRIED_OVER"];

export function Component() {
  const { item, may, room } = useRoomItem();
  const done = useDone();
  const record = useAct(RecordOutcomeDocument);

  const form = useForm({
    draft: `outcome ${item.id}`,
    start: { outcome: item.note?.outcome ?? "", words: item.note?.outcomeWords ?? "" },
    names: { outcome: t`What came of the item?`, words: t`In words (optional)` },
    says: {
      outcome: (code) =>
        outcomes
          .filter((outcome) => outcome === code)
          .map(outcomeWord)
          .join(),
    },
    check: ({ outcome }) => ({ outcome: emptyProblem(outcome, t`Select what came of the item`) }),
    send: async ({ outcome, words }) => {
      const { errors } = await record({
        input: {
          agendaItemId: item.id,
          version: item.note?.version ?? null,
          outcome: outcomes.find((known) => known === outcome) ?? "NOTED",
          words: textOrNull(words),
        },
      });
      if (errors.length === 0) await done(room, t`The outcome of item ${item.number} is recorded.`);
      return errors;
    },
  });

  return (
    <ItemAct title={t`Record the outcome`} item={item} room={room} may={may} form={form}>
      <Radios
        {...form.field("outcome")}
        legend={t`What came of the item?`}
        legendSize="m"
        options={outcomes.map((outcome) => ({ value: outcome, text: outcomeWord(outcome) }))}
      />
      <TextArea
        {...form.field("words")}
        label={t`In words (optional)`}
        labelSize="m"
        hint={t`It is proposed for the minutes and published with them, unless the item is private`}
      />
      <Button>{t`Record the outcome`}</Button>
    </ItemAct>
  );
}
