import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { AgendaToPrepareDocument, ShareAgendaDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { useForm } from "../ui/useForm";
import { AgendaList } from "./AgendaList";
import { MeetingForm } from "./MeetingForm";

export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(AgendaToPrepareDocument, { reference }).meeting);
  const share = useAct(ShareAgendaDocument);
  const done = useDone();
  const agenda = `/meetings/${reference}/agenda`;

  const form = useForm({
    draft: `share ${reference}`,
    start: {},
    send: async () => {
      const { errors } = await share({ input: { meetingId: meeting.id, version: meeting.version } });
      if (errors.length === 0) await done(agenda, t`The force sees the agenda.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Share the agenda with the force`}
      caption={`${reference} · ${meeting.title}`}
      may={meeting.viewerCanShareAgenda && meeting.agendaItems.length > 0}
      back={{ to: agenda, text: t`Back to the agenda` }}
      form={form}
    >
      <p className="govuk-body">{t`The force will read the meeting, all items with the private ones, and the papers that are asked for. The panel and the public see nothing until the agenda is published.`}</p>
      <h2 className="govuk-heading-m">{t`Agenda`}</h2>
      <AgendaList items={meeting.agendaItems} meeting={reference} />
      <Button>{t`Share the agenda`}</Button>
    </MeetingForm>
  );
}
