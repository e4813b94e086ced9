import { t } from "@lingui/core/macro";
import type { AssuranceRating } from "../gql/graphql";
import { doneOnProblem } from "../portal/doneOn";
import { assuranceWord } from "../portal/trackWords";
import type { TypedDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import type { Typed } from "../ui/overtaking";

export interface TypedAssurance extends Typed {
  rating: string;
  words: string;
  saidOn: TypedDate;
}

const ratings: readonly AssuranceRating[] = ["ASSURED", "PARTLY_ASSURED", "NOT_ASSURED", "NOT_ASSESSED"];

/** That it has not assessed it, a body can say until it has. */
export const ratingOptions = (said: AssuranceRating | undefined) =>
  ratings
    .filter((rating) => rating !== "NOT_ASSESSED" || said === "NOT_ASSESSED" || said === undefined)
    .map((value) => ({ value, text: assuranceWord(value) }));

export const ratingOf = (typed: string) => ratings.find((rating) => rating === typed);

export const checkAssurance = ({ rating, words, saidOn }: TypedAssurance) => ({
  rating: emptyProblem(rating, t`Select a rating`),
  words: emptyProblem(words, t`Enter the statement`),
  saidOn: doneOnProblem(saidOn, t`Day of the assurance`),
});
