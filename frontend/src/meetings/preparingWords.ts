import { t } from "@lingui/core/macro";
import type { AttendingFor, PaperState, Presence } from "../gql/graphql";
import type { TagColour } from "../ui/Tag";

export const comesForWord = (comesFor: AttendingFor): string =>
  ({ BODY: t`Local policing body`, FORCE: t`Force`, PANEL: t`Police and Crime Panel`, OTHER: t`Another organisation` })[
    comesFor
  ];

export const presenceWord = (presence: Presence): string =>
  ({
    EXPECTED: t`Expected`,
    PRESENT: t`Present`,
    REPRESENTED: t`Represented`,
    APOLOGIES: t`Apologies`,
    ABSENT: t`Absent`,
    NOT_EXPECTED: t`Was not to come`,
  })[presence];

export const paperStateWord = (state: PaperState): string =>
  ({
    ASKED: t`Asked for`,
    RECEIVED: t`Received`,
    MISSING: t`Not received by its last day`,
    NOT_AWAITED: t`Not awaited: the meeting was cancelled`,
  })[state];

export const paperStateColour: Record<PaperState, TagColour> = {
  ASKED: "blue",
  RECEIVED: "green",
  MISSING: "red",
  NOT_AWAITED: "grey",
};
