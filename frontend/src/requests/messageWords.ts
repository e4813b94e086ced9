import { t } from "@lingui/core/macro";
import type { RequestMessageKind } from "../gql/graphql";

export const messageWord = (kind: RequestMessageKind): string =>
  ({
    SENT: t`Sent`,
    ACKNOWLEDGED: t`Acknowledged`,
    ASSIGNED: t`Given to a lead`,
    CLARIFICATION_SOUGHT: t`Clarification sought`,
    CLARIFIED: t`Clarified`,
    EXTENSION_ASKED: t`More time asked for`,
    EXTENSION_GRANTED: t`More time given`,
    EXTENSION_DECLINED: t`More time not given`,
    EXTENDED: t`Last day moved`,
    ANSWERED: t`Answered`,
    ANSWERED_IN_PART: t`Answered in part`,
    REFUSED: t`Refused`,
    RETURNED: t`Answer returned as insufficient`,
    ACCEPTED: t`Answer accepted`,
    ESCALATED: t`Taken further`,
    CLOSED: t`Closed`,
    WITHDRAWN: t`Withdrawn`,
  })[kind];
