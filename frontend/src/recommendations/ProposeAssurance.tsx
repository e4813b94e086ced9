import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { ProposeAssuranceDocument, type AssuranceRating, type ProposeAssuranceInput } from "../gql/graphql";
import { doneOn, doneOnHint } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { checkAssurance, ratingOf, ratingOptions } from "./assuranceForm";

interface ProposeAssuranceProps {
  about: Pick<ProposeAssuranceInput, "recommendationId" | "reportId" | "findingId">;
  /** Where it leads when it is proposed. */
  page: string;
  /** What the body said last; undefined where it said nothing yet. */
  said: AssuranceRating | undefined;
  heading: ReactNode;
}

export function ProposeAssurance({ about, page, said, heading }: ProposeAssuranceProps) {
  const propose = useAct(ProposeAssuranceDocument);
  const done = useDone();

  const form = useForm({
    draft: `propose assurance ${page}`,
    start: { rating: "", words: "", saidOn: noDate },
    check: checkAssurance,
    send: async (typed) => {
      const rating = ratingOf(typed.rating);
      if (rating === undefined) return [];
      const { data, errors } = await propose({
        input: { ...about, rating, words: typed.words, saidOn: doneOn(typed.saidOn) },
      });
      if (data?.assurance) await done(page, t`Assurance proposed. It counts once it is confirmed.`);
      return errors;
    },
  });

  return (
    <Form form={form} heading={heading}>
      <Radios {...form.field("rating")} legend={t`Proposed rating`} options={ratingOptions(said)} />
      <PublicTextArea
        {...form.field("words")}
        label={t`Statement`}
        hint={t`What the rating rests on. The force reads it once it is confirmed.`}
      />
      <DateInput {...form.field("saidOn")} legend={t`Day of the proposal (optional)`} hint={doneOnHint()} />
      <Button>{t`Propose this assurance`}</Button>
    </Form>
  );
}
