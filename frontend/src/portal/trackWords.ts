import { t } from "@lingui/core/macro";
import type { Actor, AssuranceRating, ForceStatus, InspectorateStatus } from "../gql/graphql";
import type { TagColour } from "../ui/Tag";

/** Who speaks; the office holder by the title that is given, which is the body's at that date. */
export const actorWord = (actor: Actor, holder?: string): string =>
  ({
    FORCE: t`The force`,
    COMMISSIONER: holder ?? t`The office holder`,
    INSPECTORATE: t`The inspectorate`,
    OTHER: t`Somebody else`,
  })[actor];

export const forceStatusWord = (status: ForceStatus): string =>
  ({
    NOT_RECORDED: t`Not recorded here`,
    UNALLOCATED: t`Unallocated`,
    ACCEPTED: t`Accepted`,
    PARTLY_ACCEPTED: t`Partly accepted`,
    NOT_ACCEPTED: t`Not accepted`,
    IN_PROGRESS: t`In progress`,
    CLAIMED_COMPLETE: t`Claimed complete`,
    SIGNED_OFF: t`Signed off`,
    REOPENED: t`Reopened`,
  })[status];

export const assuranceWord = (rating: AssuranceRating): string =>
  ({
    NOT_RECORDED: t`Not recorded here`,
    NOT_ASSESSED: t`Not assessed`,
    NOT_ASSURED: t`Not assured`,
    PARTLY_ASSURED: t`Partly assured`,
    ASSURED: t`Assured`,
  })[rating];

export const inspectorateStatusWord = (status: InspectorateStatus): string =>
  ({
    NOT_RECORDED: t`Not recorded here`,
    AWAITING_REVIEW: t`Awaiting review`,
    OPEN: t`Open`,
    PROGRESS_NOTED: t`Progress noted`,
    CLOSED: t`Closed`,
    SUPERSEDED: t`Superseded`,
    NOT_PURSUED: t`Not pursued`,
  })[status];

export const forceStatusColour: Record<ForceStatus, TagColour> = {
  NOT_RECORDED: "grey",
  UNALLOCATED: "grey",
  ACCEPTED: "blue",
  PARTLY_ACCEPTED: "blue",
  NOT_ACCEPTED: "purple",
  IN_PROGRESS: "blue",
  CLAIMED_COMPLETE: "green",
  SIGNED_OFF: "green",
  REOPENED: "yellow",
};

export const assuranceColour: Record<AssuranceRating, TagColour> = {
  NOT_RECORDED: "grey",
  NOT_ASSESSED: "grey",
  NOT_ASSURED: "purple",
  PARTLY_ASSURED: "yellow",
  ASSURED: "green",
};

export const inspectorateStatusColour: Record<InspectorateStatus, TagColour> = {
  NOT_RECORDED: "grey",
  AWAITING_REVIEW: "grey",
  OPEN: "blue",
  PROGRESS_NOTED: "blue",
  CLOSED: "green",
  SUPERSEDED: "grey",
  NOT_PURSUED: "grey",
};
