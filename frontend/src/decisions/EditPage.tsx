import { t } from "@lingui/core/macro";
import { DecisionForm } from "./DecisionForm";
import { useDecisionAtHand } from "./useDecisionAtHand";

export function Component() {
  const { decision } = useDecisionAtHand();
  return <DecisionForm decision={decision} title={t`Write the decision`} may={decision.viewerCanWrite} />;
}
