import { t } from "@lingui/core/macro";
import type { MeetingStatus, RequestStatus, StatutoryResponseStatus } from "../gql/graphql";
import { meetingStatusWord, requestStatusWord, responseStatusWord } from "../portal/statusWords";
import type { Meaning } from "./glossary";

export const responses = (): Meaning[] => {
  const means: Record<StatutoryResponseStatus, string> = {
    NOT_RECORDED: t`This portal does not know whether there was a response. It does not mean that there was none.`,
    NOT_STARTED: t`Work on the response has not begun.`,
    CHIEF_OFFICER_INVITED: t`The chief officer is asked for comments, by a day that the local policing body names (section 55(4)).`,
    DRAFTING: t`The office is writing the response.`,
    IN_REVIEW: t`The draft is being checked.`,
    AWAITING_APPROVAL: t`The draft is complete and waits for the office holder.`,
    APPROVED: t`The office holder approved it. It is not published yet.`,
    PUBLISHED: t`Everybody can read it, and it is never edited (section 55(5)).`,
    COPIED: t`It is published, and copies went to the inspectorate and the Home Secretary (section 55(6)).`,
    SUPERSEDED: t`A later edition takes its place.`,
  };
  return Object.entries(means).map(([status, text]) => ({
    word: responseStatusWord(status as StatutoryResponseStatus),
    means: text,
  }));
};

export const requests = (): Meaning[] => {
  const means: Record<RequestStatus, string> = {
    DRAFT: t`Written and not yet sent. Only the office sees it.`,
    SENT: t`Sent to the chief constable, who has not answered yet.`,
    ACKNOWLEDGED: t`The force says that it has received the request.`,
    CLARIFICATION_SOUGHT: t`The force asks what exactly is meant.`,
    ANSWERED: t`The force answered. The office has not judged the answer yet.`,
    REFUSED: t`The force refuses to answer all or a part of it, and says on what ground.`,
    RETURNED: t`The office found the answer insufficient, said why, and asks again.`,
    ACCEPTED: t`The office accepts the answer.`,
    CLOSED: t`Nothing more is expected.`,
    WITHDRAWN: t`The office no longer asks, and said why.`,
  };
  return Object.entries(means).map(([status, text]) => ({
    word: requestStatusWord(status as RequestStatus),
    means: text,
  }));
};

export const meetings = (): Meaning[] => {
  const means: Record<MeetingStatus, string> = {
    PLANNED: t`The day is set; the agenda is not published yet.`,
    AGENDA_PUBLISHED: t`Everybody can read what will be talked about.`,
    IN_PROGRESS: t`The meeting is being held now.`,
    HELD: t`The meeting is over; its minutes are not written yet.`,
    MINUTES_DRAFTED: t`The minutes are written and not agreed yet.`,
    MINUTES_AGREED: t`The office holder agreed the minutes; they are not published yet.`,
    MINUTES_PUBLISHED: t`Everybody can read the minutes, and they are never edited.`,
    POSTPONED: t`The meeting will be held on another day.`,
    CANCELLED: t`The meeting will not be held.`,
  };
  return Object.entries(means).map(([status, text]) => ({
    word: meetingStatusWord(status as MeetingStatus),
    means: text,
  }));
};
