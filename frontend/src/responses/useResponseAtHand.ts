import { useParams } from "react-router";
import { ResponseAtHandDocument, type ResponseAtHandQuery } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

export type ResponseAtHand = NonNullable<ResponseAtHandQuery["statutoryResponse"]>;
export type RecommendationAtHand = NonNullable<ResponseAtHand["report"]>["recommendations"]["nodes"][number];

/** The response that the address names, with the recommendations that it answers and the page that shows it. */
export function useResponseAtHand() {
  const { reference = "" } = useParams();
  const response = found(useRead(ResponseAtHandDocument, { reference }).statutoryResponse);
  return { response, page: `/responses/${reference}` };
}

/** Of the further reports by their references: their numbers would be taken for those of the first. */
export const recommendationsOf = ({ report, furtherReports }: ResponseAtHand): readonly RecommendationAtHand[] => [
  ...(report?.recommendations.nodes ?? []),
  ...furtherReports.flatMap(({ recommendations }) =>
    recommendations.nodes.map((recommendation) => ({ ...recommendation, number: null })),
  ),
];

export const explanationOf = (response: ResponseAtHand, recommendation: RecommendationAtHand) =>
  response.explanations.find((explanation) => explanation.recommendation?.id === recommendation.id);

export const commentOn = (response: ResponseAtHand, recommendation: RecommendationAtHand) =>
  response.chiefOfficerComments?.recommendationComments.find(
    (comment) => comment.recommendation?.id === recommendation.id,
  );
