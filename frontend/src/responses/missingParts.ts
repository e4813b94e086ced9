import { t } from "@lingui/core/macro";
import { nameOf } from "./explanationWords";
import { recommendationsOf, type ResponseAtHand } from "./useResponseAtHand";

type Missing = ResponseAtHand["missing"][number];

/** Where the part of a response stands on the page that shows it whole. */
export const anchorOf = ({ part, recommendation }: Missing): string =>
  ({
    CHIEF_OFFICER_COMMENTS: "chief-officer-comments",
    OWN_COMMENTS: "own-comments",
    REPLY_TO_CHIEF_OFFICER: "reply",
    EXPLANATION: `explanation-${recommendation?.reference ?? ""}`,
    INVITATION: "chief-officer-comments",
  })[part];

function whatLacks(response: ResponseAtHand, { part, recommendation }: Missing): string {
  const asked = recommendationsOf(response).find(({ reference }) => reference === recommendation?.reference);
  const name = asked === undefined ? (recommendation?.reference ?? "") : nameOf(asked);
  return {
    CHIEF_OFFICER_COMMENTS: t`The chief officer’s comments have not been received, and their day to reply has not passed`,
    OWN_COMMENTS: t`Your own comments are missing`,
    REPLY_TO_CHIEF_OFFICER: t`Your reply to the chief officer is missing`,
    EXPLANATION: t`An explanation is missing: ${name}`,
    INVITATION: t`The chief officer has not been invited to comment`,
  }[part];
}

/** Each part that the law requires and the response lacks, leading to its place on the page. */
export const missingParts = (response: ResponseAtHand) =>
  response.missing.map((missing) => ({ message: whatLacks(response, missing), field: anchorOf(missing) }));
