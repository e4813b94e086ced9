import { t } from "@lingui/core/macro";
import { SignDecisionDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { ActFrame } from "../portal/ActFrame";
import { DecisionWords } from "./DecisionWords";
import { useDecisionAtHand } from "./useDecisionAtHand";

/** The commissioner, mayor or board reads the whole, and decides. */
export function Component() {
  const { decision, page } = useDecisionAtHand();
  const sign = useAct(SignDecisionDocument);
  const done = useDone();

  const form = useForm({
    draft: `sign ${decision.reference}`,
    start: { signedOn: noDate },
    check: ({ signedOn }) => ({ signedOn: doneOnProblem(signedOn, t`Day of signing`) }),
    send: async ({ signedOn }) => {
      const { id: decisionId, version } = decision;
      const { data, errors } = await sign({ input: { decisionId, version, signedOn: doneOn(signedOn) } });
      if (data?.decision) await done(page, t`The decision is signed`);
      return errors;
    },
  });

  return (
    <ActFrame
      title={t`Sign this decision`}
      caption={`${decision.reference} · ${decision.title}`}
      page={page}
      may={decision.viewerCanSign}
      form={form}
      before={
        <>
          <DecisionWords decision={decision} />
          <WarningText>{t`Once it is signed its words stand.`}</WarningText>
        </>
      }
    >
      <DateInput {...form.field("signedOn")} legend={t`Day of signing (optional)`} hint={doneOnHint()} />
      <Button>{t`Sign the decision`}</Button>
    </ActFrame>
  );
}
