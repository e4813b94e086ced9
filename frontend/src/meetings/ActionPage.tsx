import { t } from "@lingui/core/macro";
import { RecordActionDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Select } from "../ui/Select";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ItemAct } from "./ItemAct";
import { useRoomItem } from "./useRoomItem";

/** An action is a request of its own kind: drafted here, sent by the approver, answered by the force. */
export function Component() {
  const { item, may, room } = useRoomItem();
  const { forces } = useViewer();
  const done = useDone();
  const record = useAct(RecordActionDocument);

  const form = useForm({
    draft: `action ${item.id}`,
    start: { force: forces[0]?.slug ?? "", subject: "", question: "", owner: "", dueOn: noDate },
    check: ({ subject, question, owner, dueOn }) => ({
      subject: emptyProblem(subject, t`Enter the action in one line`),
      question: emptyProblem(question, t`Enter what is to be done`),
      owner: emptyProblem(owner, t`Enter who is to see to it`),
      dueOn: dateProblem(dueOn, t`Due date`),
    }),
    send: async ({ dueOn, ...words }) => {
      const { errors } = await record({
        input: {
          ...words,
          kind: "ACTION",
          dueOn: isoDate(dueOn),
          agendaItemId: item.id,
          recommendationIds: item.recommendations.map(({ id }) => id),
        },
      });
      if (errors.length === 0)
        await done(room, t`The action is recorded as a draft request. The approver sends it to the chief constable.`);
      return errors;
    },
  });

  return (
    <ItemAct title={t`Record an action`} item={item} room={room} may={may} form={form}>
      {forces.length > 1 && (
        <Select
          {...form.field("force")}
          label={t`Force`}
          labelSize="m"
          options={forces.map(({ slug, name }) => ({ value: slug, text: name }))}
        />
      )}
      <PublicTextInput
        {...form.field("subject")}
        label={t`Action`}
        labelSize="m"
        hint={t`One line, as it stands in lists`}
      />
      <PublicTextArea
        {...form.field("question")}
        label={t`What is to be done`}
        labelSize="m"
        hint={t`Information, an explanation or an outcome. A request does not direct operations: how they are run is for the chief constable (Policing Protocol Order 2023).`}
      />
      <TextInput
        {...form.field("owner")}
        label={t`Who is to see to it`}
        labelSize="m"
        hint={t`A role in the force, not a person’s name`}
      />
      <DateInput
        {...form.field("dueOn")}
        legend={t`Due date`}
        legendSize="m"
        hint={t`The last day. For example, 30 9 2022`}
      />
      <Button>{t`Record the action`}</Button>
    </ItemAct>
  );
}
