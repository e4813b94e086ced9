import { t } from "@lingui/core/macro";
import type { NumbersQuery } from "../gql/graphql";
import type { Figure } from "../ui/Figures";
import type { Rows } from "./rowsFrom";

/** Each number with what exactly it counts, and the list that holds those rows. */
export const figuresOf = (summary: NumbersQuery["summary"], rows: Rows): readonly Figure[] => [
  {
    count: summary.recommendations,
    label: t`Recommendations`,
    meaning: t`Recommendations and areas for improvement that are recorded here, in every state`,
    to: rows("recommendations"),
  },
  {
    count: summary.openRecommendations,
    label: t`Open`,
    meaning: t`Those that the inspectorate has neither closed nor superseded nor given up`,
    to: rows("recommendations", ["open", "true"]),
  },
  {
    count: summary.overdueRecommendations,
    label: t`Overdue`,
    meaning: t`Recommendations past their due day that the force has not claimed complete and the inspectorate has not closed`,
    to: rows("recommendations", ["overdue", "true"]),
    warn: true,
  },
  {
    count: summary.claimedCompleteRecommendations,
    label: t`Claimed complete`,
    meaning: t`Those that the force says are done, or has signed off: a claim, not a decision`,
    to: rows("recommendations", ["forceStatus", "CLAIMED_COMPLETE"], ["forceStatus", "SIGNED_OFF"]),
  },
  {
    count: summary.notAssuredRecommendations,
    label: t`Not assured`,
    meaning: t`Those about which the local policing body says that it is not assured`,
    to: rows("recommendations", ["assurance", "NOT_ASSURED"]),
  },
  {
    count: summary.disputedRecommendations,
    label: t`Recommendations where accounts differ`,
    meaning: t`Recommendations about which the force, the office holder and the inspectorate say different things`,
    to: rows("recommendations", ["disputed", "true"]),
  },
  {
    count: summary.responsesInPreparation,
    label: t`Responses in preparation`,
    meaning: t`Responses to reports that were begun and are not yet published, as far as you may see them`,
    to: rows("responses", ["in-preparation", "true"]),
  },
  {
    count: summary.evidenceToJudge,
    label: t`Evidence to judge`,
    meaning: t`Pieces of evidence that the force offered and nobody has judged`,
    to: rows("evidence", ["status", "OFFERED"]),
  },
  {
    count: summary.requestsAwaitingAnswer,
    label: t`Requests awaiting an answer`,
    meaning: t`Requests that were sent to the chief constable, or sent back, and for which no answer is recorded here`,
    to: rows("requests", ["awaiting", "true"]),
  },
  {
    count: summary.overdueRequests,
    label: t`Requests overdue`,
    meaning: t`Requests whose last day has passed while an answer is awaited`,
    to: rows("requests", ["overdue", "true"]),
    warn: true,
  },
];
