import { t } from "@lingui/core/macro";
import { ReviseDecisionDocument } from "../gql/graphql";
import { ActFrame } from "../portal/ActFrame";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { useDecisionAtHand } from "./useDecisionAtHand";

/** What is published is never edited: a further edition takes the same way beside it. */
export function Component() {
  const { decision, page } = useDecisionAtHand();
  const revise = useAct(ReviseDecisionDocument);
  const done = useDone();

  const form = useForm({
    draft: `revise ${decision.reference}`,
    start: { reason: "" },
    check: ({ reason }) => ({ reason: emptyProblem(reason, t`Enter why it is to be replaced`) }),
    send: async ({ reason }) => {
      const { data, errors } = await revise({ input: { decisionId: decision.id, version: decision.version, reason } });
      if (data?.decision) await done(`/decisions/${data.decision.reference}`, t`A further edition is begun`);
      return errors;
    },
  });

  return (
    <ActFrame
      title={t`Replace it by a further edition`}
      caption={`${decision.reference} · ${decision.title}`}
      page={page}
      may={decision.viewerCanRevise && decision.supersededBy === null}
      form={form}
      before={
        <p className="govuk-body">
          {t`The further edition takes the same way as this one. Until it is published this one stands; after it, everybody can read both and compare them.`}
        </p>
      }
    >
      <PublicTextArea
        {...form.field("reason")}
        label={t`Why it is to be replaced`}
        hint={t`Everybody reads this in the further edition`}
        rows={4}
      />
      <Button>{t`Begin the further edition`}</Button>
    </ActFrame>
  );
}
