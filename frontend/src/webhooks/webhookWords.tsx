import { t } from "@lingui/core/macro";
import type { DeliveryFault, DeliveryState, WebhookEvent, WebhookStatus } from "../gql/graphql";
import { Tag } from "../ui/Tag";

const statusWord = (status: WebhookStatus): string =>
  ({
    ACTIVE: t`Active`,
    PAUSED: t`Paused`,
    GIVEN_UP: t`Switched off: nothing arrived for five days`,
    GONE: t`Switched off: the receiver wants no more`,
  })[status];

export function WebhookStatusTag({ status }: { status: WebhookStatus }) {
  return <Tag colour={status === "ACTIVE" ? "green" : status === "PAUSED" ? "grey" : "red"}>{statusWord(status)}</Tag>;
}

export const eventWord = (event: WebhookEvent): string =>
  ({
    EDITION_PUBLISHED: t`Edition published`,
    EDITION_WITHDRAWN: t`Edition withdrawn`,
    SOURCE_PUBLISHED: t`Report published`,
    SOURCE_WITHDRAWN: t`Report withdrawn`,
    PING: t`Test`,
  })[event];

export const stateWord = (state: DeliveryState): string =>
  ({
    WAITING: t`Waiting`,
    DELIVERED: t`Delivered`,
    GIVEN_UP: t`Given up`,
    OVERTAKEN: t`No longer holds`,
  })[state];

export const faultWord = (fault: DeliveryFault): string =>
  ({
    REFUSED: t`not taken`,
    TIMED_OUT: t`no answer in ten seconds`,
    NOT_REACHED: t`not reached`,
    NOT_TRUSTED: t`certificate not trusted`,
    NOT_PUBLIC: t`leads into a private network`,
    NO_SECRET: t`renew the secret`,
  })[fault];
