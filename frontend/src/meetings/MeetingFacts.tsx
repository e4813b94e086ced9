import { t } from "@lingui/core/macro";
import { Sources } from "../portal/Sources";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import type { WholeMeeting } from "./MeetingActs";
import { meetingPlace } from "./meetingPlace";

function hours({ startsAt, endsAt }: WholeMeeting) {
  if (startsAt && endsAt) return t`${startsAt} to ${endsAt}`;
  return startsAt;
}

export function MeetingFacts({ meeting }: { meeting: WholeMeeting }) {
  return (
    <SummaryList
      rows={[
        { term: t`Day`, value: longDate(meeting.heldOn) },
        { term: t`Time`, value: hours(meeting) },
        { term: t`Kind of meeting`, value: <WrittenInline>{meeting.meetingType}</WrittenInline> },
        meetingPlace(meeting),
        { term: t`Held by`, value: meeting.body?.name },
        { term: t`Open to the public`, value: meeting.isPublic ? t`Yes` : t`No` },
        ...(meeting.sources.length > 0 ? [{ term: t`Sources`, value: <Sources sources={meeting.sources} /> }] : []),
      ]}
    />
  );
}
