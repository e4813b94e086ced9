import { t } from "@lingui/core/macro";
import type {
  AgendaOutcome,
  ChiefOfficerCommentsStatus,
  ExplanationKind,
  MeetingStatus,
  ProgrammeStatus,
  RequestKind,
  RequestStatus,
  StatutoryResponseStatus,
} from "../gql/graphql";
import type { TagColour } from "../ui/Tag";

export const responseStatusWord = (status: StatutoryResponseStatus): string =>
  ({
    NOT_RECORDED: t`Not recorded here`,
    NOT_STARTED: t`Not started`,
    CHIEF_OFFICER_INVITED: t`Chief officer invited`,
    DRAFTING: t`Drafting`,
    IN_REVIEW: t`In review`,
    AWAITING_APPROVAL: t`Awaiting approval`,
    APPROVED: t`Approved`,
    PUBLISHED: t`Published`,
    COPIED: t`Published and copied`,
    SUPERSEDED: t`Superseded`,
  })[status];

export const responseStatusColour: Record<StatutoryResponseStatus, TagColour> = {
  NOT_RECORDED: "grey",
  NOT_STARTED: "grey",
  CHIEF_OFFICER_INVITED: "blue",
  DRAFTING: "blue",
  IN_REVIEW: "blue",
  AWAITING_APPROVAL: "yellow",
  APPROVED: "blue",
  PUBLISHED: "green",
  COPIED: "green",
  SUPERSEDED: "grey",
};

export const commentsStatusWord = (status: ChiefOfficerCommentsStatus): string =>
  ({ INVITED: t`Invited`, RECEIVED: t`Received` })[status];

export const requestKindWord = (kind: RequestKind): string =>
  ({ INFORMATION: t`Information`, ASSURANCE: t`Assurance`, ACTION: t`Action` })[kind];

export const requestStatusWord = (status: RequestStatus): string =>
  ({
    DRAFT: t`Draft`,
    SENT: t`Sent`,
    ACKNOWLEDGED: t`Acknowledged`,
    CLARIFICATION_SOUGHT: t`Clarification sought`,
    ANSWERED: t`Answered`,
    REFUSED: t`Refused`,
    RETURNED: t`Returned`,
    ACCEPTED: t`Answer accepted`,
    CLOSED: t`Closed`,
    WITHDRAWN: t`Withdrawn`,
  })[status];

export const requestStatusColour: Record<RequestStatus, TagColour> = {
  DRAFT: "grey",
  SENT: "blue",
  ACKNOWLEDGED: "blue",
  CLARIFICATION_SOUGHT: "yellow",
  ANSWERED: "blue",
  REFUSED: "purple",
  RETURNED: "yellow",
  ACCEPTED: "green",
  CLOSED: "green",
  WITHDRAWN: "grey",
};

export const meetingStatusWord = (status: MeetingStatus): string =>
  ({
    PLANNED: t`Planned`,
    AGENDA_PUBLISHED: t`Agenda published`,
    IN_PROGRESS: t`In progress`,
    HELD: t`Held`,
    MINUTES_DRAFTED: t`Minutes drafted`,
    MINUTES_AGREED: t`Minutes agreed`,
    MINUTES_PUBLISHED: t`Minutes published`,
    POSTPONED: t`Postponed`,
    CANCELLED: t`Cancelled`,
  })[status];

export const meetingStatusColour: Record<MeetingStatus, TagColour> = {
  PLANNED: "grey",
  AGENDA_PUBLISHED: "blue",
  IN_PROGRESS: "blue",
  HELD: "blue",
  MINUTES_DRAFTED: "blue",
  MINUTES_AGREED: "blue",
  MINUTES_PUBLISHED: "green",
  POSTPONED: "grey",
  CANCELLED: "grey",
};

export const programmeStatusWord = (status: ProgrammeStatus): string =>
  ({ DRAFT: t`Draft`, AGREED: t`Agreed`, PUBLISHED: t`Published`, REVISED: t`Changed since it was agreed` })[status];

export const programmeStatusColour: Record<ProgrammeStatus, TagColour> = {
  DRAFT: "grey",
  AGREED: "green",
  PUBLISHED: "green",
  REVISED: "blue",
};

export const outcomeWord = (outcome: AgendaOutcome): string =>
  ({
    NOTED: t`Noted`,
    ASSURANCE_CONSIDERED: t`Assurance considered`,
    ACTION_AGREED: t`Action agreed`,
    CARRIED_OVER: t`Carried over`,
  })[outcome];

export const explanationKindWord = (kind: ExplanationKind): string =>
  ({
    ACTION_TAKEN: t`Action taken`,
    ACTION_PROPOSED: t`Action proposed`,
    NO_ACTION: t`No action, and why`,
  })[kind];
