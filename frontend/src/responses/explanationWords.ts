import { t } from "@lingui/core/macro";
import type { CopyRecipient, ExplanationKind } from "../gql/graphql";
import { recommendationKindWord } from "../portal/recommendationWords";
import type { RecommendationAtHand } from "./useResponseAtHand";

export const explanationKindWord = (kind: ExplanationKind): string =>
  ({ ACTION_TAKEN: t`Action taken`, ACTION_PROPOSED: t`Action proposed`, NO_ACTION: t`No action, and why` })[kind];

export const recipientWord = (recipient: CopyRecipient): string =>
  ({ INSPECTORATE: t`The inspectorate`, HOME_SECRETARY: t`The Home Secretary` })[recipient];

/** "Recommendation 3", or its reference where the report gives it no number. */
export const nameOf = ({ kind, number, reference }: RecommendationAtHand): string =>
  `${recommendationKindWord(kind)} ${number ?? reference}`;
