import { useParams } from "react-router";
import { DecisionAtHandDocument, type DecisionAtHandQuery } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

export type DecisionAtHand = NonNullable<DecisionAtHandQuery["decisionNotice"]>;

/** The decision that the address names, with the page that shows it. */
export function useDecisionAtHand() {
  const { reference = "" } = useParams();
  const decision = found(useRead(DecisionAtHandDocument, { reference }).decisionNotice);
  return { decision, page: `/decisions/${reference}` };
}
