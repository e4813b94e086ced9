import { t } from "@lingui/core/macro";
import { Link, useParams } from "react-router";
import { MeetingFollowedDocument, MeetingRoomDocument, OpenMeetingDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { MeetingStatusTag } from "../portal/statusTags";
import { useAct } from "../portal/useAct";
import { useFollow } from "../portal/useFollow";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { Button, ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { useForm } from "../ui/useForm";
import { RoomItem } from "./RoomItem";

/** The meeting while it is held: notes, actions, outcomes and assurances, item by item. */
export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(MeetingRoomDocument, { reference }).meeting);
  const stands = useFollow(MeetingFollowedDocument, { id: meeting.id });
  const open = useAct(OpenMeetingDocument);
  const page = `/meetings/${reference}`;
  const room = `${page}/room`;

  const form = useForm({
    draft: `open ${reference}`,
    start: {},
    send: async () => (await open({ input: { meetingId: meeting.id, version: meeting.version } })).errors,
  });

  const facts = [longDate(meeting.heldOn), meeting.startsAt, meeting.place].filter(Boolean).join(", ");
  const heading = (
    <>
      <PageHeading caption={`${reference} · ${meeting.title}`}>{t`Meeting room`}</PageHeading>
      <p className="govuk-body">
        <MeetingStatusTag status={meeting.status} /> <WrittenInline>{facts}</WrittenInline>
      </p>
    </>
  );

  return (
    <>
      <BackLink to={page}>{t`Back to the meeting`}</BackLink>
      <div className="portal-columns">
        <nav aria-label={t`Agenda`}>
          <ol className="govuk-list">
            {meeting.agendaItems.map(({ id, number, title }) => (
              <li key={id}>
                <a className="govuk-link" href={`#item-${number}`}>
                  {number}. <WrittenInline>{title}</WrittenInline>
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div>
          <DoneBanner />
          {meeting.viewerCanOpen ? (
            <Form form={form} heading={heading}>
              <p className="govuk-body">{t`Open the meeting to note what is said and to record what comes of it.`}</p>
              <Button>{t`Open the meeting`}</Button>
            </Form>
          ) : (
            heading
          )}
          <p className="govuk-body" role="status">
            {stands
              ? t`What others note and record appears here by itself.`
              : t`The line is broken. What you write is kept in this browser, and sent when the line is back.`}
          </p>
          {meeting.agendaItems.length === 0 && <p className="govuk-body">{t`The agenda is empty`}</p>}
          {meeting.agendaItems.map((item) => (
            <RoomItem key={item.id} item={item} room={meeting.viewerCanRecord ? room : null} />
          ))}
          {meeting.viewerCanRecordQuestion && (
            <p className="govuk-body">
              <Link className="govuk-link" to={`${page}/questions`}>{t`Questions from the public`}</Link>
            </p>
          )}
          {meeting.viewerCanClose && <ButtonLink to={`${room}/close`}>{t`Close the meeting`}</ButtonLink>}
          {!meeting.viewerCanOpen && !meeting.viewerCanRecord && !meeting.viewerCanClose && (
            <NotNow to={page}>{t`See the meeting`}</NotNow>
          )}
        </div>
      </div>
    </>
  );
}
