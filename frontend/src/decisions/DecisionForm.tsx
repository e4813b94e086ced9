import { t } from "@lingui/core/macro";
import { DraftDecisionDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ActFrame } from "../portal/ActFrame";
import type { DecisionAtHand } from "./useDecisionAtHand";

/** Writes a decision notice, a new one or a draft anew. */
export function DecisionForm({ decision, title, may }: { decision?: DecisionAtHand; title: string; may: boolean }) {
  const draft = useAct(DraftDecisionDocument);
  const done = useDone();

  const form = useForm({
    draft: `decision ${decision?.reference ?? "new"}`,
    start: {
      title: decision?.title ?? "",
      decision: decision?.decision ?? "",
      reasons: decision?.reasons ?? "",
      restrictedGround: decision?.restrictedGround ?? "",
    },
    names: {
      title: t`What it is about`,
      decision: t`The decision`,
      reasons: t`Reasons`,
      restrictedGround: t`Ground of the restriction (optional)`,
    },
    check: (typed) => ({
      title: emptyProblem(typed.title, t`Enter what it is about`),
      decision: emptyProblem(typed.decision, t`Enter what is decided`),
      reasons: emptyProblem(typed.reasons, t`Enter the reasons`),
    }),
    send: async (typed) => {
      const { data, errors } = await draft({
        input: {
          ...(decision && { decisionId: decision.id, version: decision.version }),
          ...typed,
          restrictedGround: typed.restrictedGround.trim() || null,
        },
      });
      if (data?.decision) await done(`/decisions/${data.decision.reference}`, t`The decision is saved as a draft`);
      return errors;
    },
  });

  return (
    <ActFrame
      title={title}
      {...(decision && { caption: decision.reference })}
      page={decision ? `/decisions/${decision.reference}` : "/decisions"}
      may={may}
      form={form}
    >
      <PublicTextInput {...form.field("title")} label={t`What it is about`} hint={t`In a line`} />
      <PublicTextArea {...form.field("decision")} label={t`The decision`} rows={6} />
      <PublicTextArea {...form.field("reasons")} label={t`Reasons`} rows={6} />
      <PublicTextInput
        {...form.field("restrictedGround")}
        label={t`Ground of the restriction (optional)`}
        hint={t`With a ground, only that a decision was taken, and this ground, are published. Name the law, and do not repeat what is withheld.`}
      />
      <Button>{t`Save the draft`}</Button>
    </ActFrame>
  );
}
