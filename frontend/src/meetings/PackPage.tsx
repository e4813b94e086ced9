import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { MeetingPackDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { MeetingStatusTag } from "../portal/statusTags";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { longDate } from "../ui/dates";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { MeetingChanges } from "./MeetingChanges";
import { meetingPlace } from "./meetingPlace";
import MeetingQuestions from "./MeetingQuestions";
import { PackItem } from "./PackItem";
import { packItems } from "./packItems";
import { WithheldItems } from "./WithheldItems";

/** The pack of a meeting on one page to print: for the commissioner, the panel and the public from one source, each as far as they may read. */
export function Component() {
  const { reference = "" } = useParams();
  const { today } = useViewer();
  const meeting = found(useRead(MeetingPackDocument, { reference }).meeting);
  const hours = [meeting.startsAt, meeting.endsAt].filter(Boolean).join("–");

  return (
    <>
      <BackLink to={`/meetings/${reference}`}>{t`Back to the meeting`}</BackLink>
      <PageHeading caption={`${reference} · ${meeting.title}`}>{t`Pack for the meeting`}</PageHeading>
      <p className="govuk-body">
        <MeetingStatusTag status={meeting.status} /> {t`As it stood on ${longDate(today)}.`}{" "}
        <span className="govuk-!-display-none-print">{t`Print it, or keep it as a file, from your browser.`}</span>
      </p>
      <MeetingChanges changes={meeting.changes} />
      <SummaryList
        rows={[
          { term: t`Day`, value: longDate(meeting.heldOn) },
          { term: t`Time`, value: hours === "" ? null : hours },
          { term: t`Kind of meeting`, value: <WrittenInline>{meeting.meetingType}</WrittenInline> },
          meetingPlace(meeting),
          { term: t`Held by`, value: meeting.body?.name },
        ]}
      />
      {packItems(meeting.agendaItems, meeting.withheldItems).map(({ number, item, withheld }) =>
        item ? (
          <PackItem key={number} item={item} meeting={reference} />
        ) : (
          <WithheldItems key={number} items={[withheld]} />
        ),
      )}
      <MeetingQuestions reference={reference} />
    </>
  );
}
