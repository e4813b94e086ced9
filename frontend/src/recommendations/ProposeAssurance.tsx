import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { ProposeAssuranceDocument } from "../gql/graphql";
import { doneOn, doneOnHint } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { TextArea } from "../ui/TextArea";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { checkAssurance, ratingOf, ratingOptions } from "./assuranceForm";

interface ProposeAssuranceProps {
  recommendation: { id: string; reference: string };
  heading: ReactNode;
}

export function ProposeAssurance({ recommendation: { id, reference }, heading }: ProposeAssuranceProps) {
  const propose = useAct(ProposeAssuranceDocument);
  const done = useDone();

  const form = useForm({
    draft: `propose assurance ${reference}`,
    start: { rating: "", words: "", saidOn: noDate },
    check: checkAssurance,
    send: async (typed) => {
      const rating = ratingOf(typed.rating);
      if (rating === undefined) return [];
      const { data, errors } = await propose({
        input: { recommendationId: id, rating, words: typed.words, saidOn: doneOn(typed.saidOn) },
      });
      if (data?.assurance)
        await done(`/recommendations/${reference}`, t`Assurance proposed. It counts once it is confirmed.`);
      return errors;
    },
  });

  return (
    <Form form={form} heading={heading}>
      <Radios {...form.field("rating")} legend={t`Proposed rating`} options={ratingOptions()} />
      <TextArea
        {...form.field("words")}
        label={t`Statement`}
        hint={t`What the rating rests on. The force reads it once it is confirmed.`}
      />
      <DateInput {...form.field("saidOn")} legend={t`Day of the proposal (optional)`} hint={doneOnHint()} />
      <Button>{t`Propose this assurance`}</Button>
    </Form>
  );
}
