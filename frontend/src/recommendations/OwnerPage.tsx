import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { NameOwnerDocument, SlippageDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { found } from "../portal/found";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { SlippageAct } from "./SlippageAct";

/** The force says who sees to it, by role. Who did before stays on record. */
export function Component() {
  const { reference = "" } = useParams();
  const recommendation = found(useRead(SlippageDocument, { reference }).recommendation);
  const name = useAct(NameOwnerDocument);
  const done = useDone();

  const form = useForm({
    draft: `owner ${reference}`,
    start: { owner: "", words: "", saidOn: noDate },
    check: (typed) => ({
      owner: emptyProblem(typed.owner, t`Enter who sees to it`),
      saidOn: doneOnProblem(typed.saidOn, t`From which day`),
    }),
    send: async ({ owner, words, saidOn }) => {
      const input = { recommendationId: recommendation.id, owner, words, saidOn: doneOn(saidOn) };
      const { data, errors } = await name({ input });
      if (data?.recommendation) await done(`/recommendations/${reference}`, t`Who sees to it is recorded`);
      return errors;
    },
  });

  return (
    <SlippageAct
      title={t`Name who sees to it`}
      recommendation={recommendation}
      may={recommendation.viewerCanNameOwner}
      form={form}
      facts={[{ term: t`Owner now`, value: recommendation.owner }]}
    >
      <PublicTextInput
        {...form.field("owner")}
        label={t`Who in the force sees to it`}
        hint={t`A role that outlasts whoever holds it, such as Head of Public Protection. Name no person.`}
      />
      <PublicTextArea {...form.field("words")} label={t`Why it passed to them (optional)`} rows={3} />
      <DateInput {...form.field("saidOn")} legend={t`From which day`} hint={doneOnHint()} />
      <Button>{t`Save`}</Button>
    </SlippageAct>
  );
}
