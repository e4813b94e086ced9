import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { AssessAssuranceDocument, type ProposedAssuranceFragment } from "../gql/graphql";
import { doneOn, doneOnHint } from "../portal/doneOn";
import { RestsOn } from "../portal/RestsOn";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { checkAssurance, ratingOf, ratingOptions, type TypedAssurance } from "./assuranceForm";

interface ConfirmAssuranceProps {
  /** Where it leads when it is given. */
  page: string;
  proposed: ProposedAssuranceFragment;
  heading: ReactNode;
}

/** What was proposed stands in the form; whoever gives the assurance may change it first. */
export function ConfirmAssurance({ page, proposed, heading }: ConfirmAssuranceProps) {
  const assess = useAct(AssessAssuranceDocument);
  const done = useDone();

  const form = useForm<TypedAssurance>({
    draft: `confirm assurance ${proposed.id} ${proposed.version}`,
    start: { rating: proposed.rating, words: proposed.words ?? "", saidOn: noDate },
    check: checkAssurance,
    send: async (typed) => {
      const { data, errors } = await assess({
        input: {
          assuranceId: proposed.id,
          version: proposed.version,
          rating: ratingOf(typed.rating) ?? null,
          words: typed.words,
          saidOn: doneOn(typed.saidOn),
        },
      });
      if (data?.assurance) await done(page, t`Assurance confirmed`);
      return errors;
    },
  });

  return (
    <Form form={form} heading={heading}>
      <p className="govuk-body">
        {t`Proposed on ${longDate(proposed.saidOn)}. Change it if you see it otherwise: what you confirm is what stands.`}
      </p>
      <RestsOn evidence={proposed.evidence} />
      <Radios {...form.field("rating")} legend={t`Rating`} options={ratingOptions(proposed.rating)} />
      <PublicTextArea
        {...form.field("words")}
        label={t`Statement`}
        hint={t`The force reads it once it is confirmed, and it is never altered. A later view is a new entry.`}
      />
      <DateInput {...form.field("saidOn")} legend={t`Day of the assurance (optional)`} hint={doneOnHint()} />
      <Button>{t`Confirm this assurance`}</Button>
    </Form>
  );
}
