import { AnswerWarning } from "../portal/AnswerWarning";
import { useDecisionAtHand } from "./useDecisionAtHand";

export function Component() {
  const { decision, page } = useDecisionAtHand();

  return (
    <AnswerWarning
      of={decision}
      kind="DECISION"
      warnings={decision.warnings}
      page={`${page}/publish`}
      may={decision.viewerCanPublish}
    />
  );
}
