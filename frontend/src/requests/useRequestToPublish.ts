import { t } from "@lingui/core/macro";
import { RequestToPublishDocument, type RequestToPublishQuery } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";
import { longDate } from "../ui/dates";
import { messageWord } from "./messageWords";
import { useRequestAtHand } from "./useRequestAtHand";

type Warning = NonNullable<RequestToPublishQuery["request"]>["warnings"][number];

/** The request that the address names, with what stands between it and its publication. */
export function useRequestToPublish() {
  const atHand = useRequestAtHand();
  const publishing = found(useRead(RequestToPublishDocument, { reference: atHand.request.reference }).request);
  return { ...atHand, ...publishing, page: `${atHand.page}/publish`, requestPage: atHand.page };
}

/** Where a sentence stands. */
export const placeOf = ({ message }: Pick<Warning, "message">): string =>
  message === null ? t`What is asked` : `${longDate(message.on)}: ${messageWord(message.kind)}`;
