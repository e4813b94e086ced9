import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { CarryOverDocument, MattersArisingDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { Button } from "../ui/Button";
import { Checkboxes } from "../ui/Choices";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { useForm } from "../ui/useForm";
import { MeetingForm } from "./MeetingForm";

/** What earlier meetings left undone, taken over onto this agenda. */
export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(MattersArisingDocument, { reference }).meeting);
  const carryOver = useAct(CarryOverDocument);
  const done = useDone();
  const agenda = `/meetings/${reference}/agenda`;

  const all: readonly string[] = meeting.mattersArising.map(({ id }) => id);

  const form = useForm({
    draft: `carry over ${reference}`,
    start: { agendaItemIds: all },
    check: ({ agendaItemIds }) => ({
      agendaItemIds: agendaItemIds.length === 0 ? t`Select what is to be carried over` : undefined,
    }),
    send: async ({ agendaItemIds }) => {
      const { errors } = await carryOver({
        input: { meetingId: meeting.id, version: meeting.version, agendaItemIds: [...agendaItemIds] },
      });
      if (errors.length === 0) await done(agenda, t`The items are on the agenda.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Carry items over`}
      caption={`${reference} · ${meeting.title}`}
      may={meeting.viewerCanPlan && meeting.mattersArising.length > 0}
      back={{ to: agenda, text: t`Back to the agenda` }}
      form={form}
    >
      <Checkboxes
        {...form.field("agendaItemIds")}
        legend={t`What earlier meetings left undone`}
        legendSize="m"
        hint={t`Each becomes an item of this agenda with the same requirement, about the same recommendations and requests`}
        options={meeting.mattersArising.map(({ id, title, requirement, meeting: earlier }) => ({
          value: id,
          text: earlier ? `${title}, ${longDate(earlier.heldOn)}` : title,
          hint: requirement,
        }))}
      />
      <Button>{t`Carry these over`}</Button>
    </MeetingForm>
  );
}
