import { ReviseDecisionDocument } from "../gql/graphql";
import { FurtherEditionForm } from "../portal/FurtherEditionForm";
import { useAct } from "../portal/useAct";
import { useDecisionAtHand } from "./useDecisionAtHand";

/** A published decision is replaced. */
export function Component() {
  const { decision, page } = useDecisionAtHand();
  const revise = useAct(ReviseDecisionDocument);

  return (
    <FurtherEditionForm
      of={decision}
      page={page}
      revise={(reason) => revise({ input: { decisionId: decision.id, version: decision.version, reason } })}
      pageOf={(done) => done.decision && `/decisions/${done.decision.reference}`}
    />
  );
}
