import { t } from "@lingui/core/macro";
import type { ResponsePart } from "../gql/graphql";
import type { Option } from "../ui/Choices";
import { nameOf } from "./explanationWords";
import { recommendationsOf, type ResponseAtHand } from "./useResponseAtHand";

interface Place {
  part: ResponsePart;
  recommendationId: string | null;
}

/** "Our comments", "The chief officer’s comments: Recommendation 3". */
export function placeWord(response: ResponseAtHand, { part, recommendationId }: Place): string {
  const word = {
    CHIEF_OFFICER_COMMENTS: t`The chief officer’s comments`,
    OWN_COMMENTS: t`Our comments`,
    REPLY_TO_CHIEF_OFFICER: t`Our reply to the chief officer’s comments`,
    EXPLANATION: t`Our explanation`,
    INVITATION: t`Our invitation to the chief officer`,
  }[part];
  const recommendation = recommendationsOf(response).find(({ id }) => id === recommendationId);
  return recommendation === undefined ? word : `${word}: ${nameOf(recommendation)}`;
}

const code = ({ part, recommendationId }: Place) => `${part} ${recommendationId ?? ""}`;

/** Every place of the response where something is written. */
function placesOf(response: ResponseAtHand): readonly Place[] {
  const { chiefOfficerComments: comments, explanations } = response;
  const at = (part: ResponsePart, recommendationId: string | null = null): Place => ({ part, recommendationId });
  return [
    ...(response.ownComments === null ? [] : [at("OWN_COMMENTS")]),
    ...(comments ? [at("INVITATION")] : []),
    ...(comments?.text == null ? [] : [at("CHIEF_OFFICER_COMMENTS")]),
    ...(response.replyToChiefOfficer === null ? [] : [at("REPLY_TO_CHIEF_OFFICER")]),
    ...(comments?.recommendationComments ?? []).map(({ recommendation }) =>
      at("CHIEF_OFFICER_COMMENTS", recommendation?.id ?? null),
    ),
    ...explanations.map(({ recommendation }) => at("EXPLANATION", recommendation?.id ?? null)),
  ];
}

/** The places as the choices of a form, and what a choice means. */
export const placeChoices = (response: ResponseAtHand): readonly Option[] =>
  placesOf(response).map((place) => ({ value: code(place), text: placeWord(response, place) }));

export const chosenPlace = (response: ResponseAtHand, chosen: string): Place | undefined =>
  placesOf(response).find((place) => code(place) === chosen);
