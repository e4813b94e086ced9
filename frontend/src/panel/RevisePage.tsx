import { ReviseReplyToPanelDocument } from "../gql/graphql";
import { FurtherEditionForm } from "../portal/FurtherEditionForm";
import { useAct } from "../portal/useAct";
import { useMatterAtHand } from "./useMatterAtHand";

/** A published reply to the panel is replaced. */
export function Component() {
  const { matter, page } = useMatterAtHand();
  const revise = useAct(ReviseReplyToPanelDocument);

  return (
    <FurtherEditionForm
      of={matter}
      page={page}
      revise={(reason) => revise({ input: { matterId: matter.id, version: matter.version, reason } })}
      pageOf={(done) => done.matter && `/panel/${done.matter.reference}`}
    />
  );
}
