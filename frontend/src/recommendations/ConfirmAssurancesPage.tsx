import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { AssessAssurancesDocument, AssurancesProposedDocument } from "../gql/graphql";
import { doneOn, doneOnHint } from "../portal/doneOn";
import { found } from "../portal/found";
import { RestsOn } from "../portal/RestsOn";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { PublicTextArea } from "../portal/PublicText";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Checkboxes, Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { checkAssurance, ratingOf, ratingOptions } from "./assuranceForm";
import { proposedAlike } from "./proposedAlike";

/** What was proposed of several recommendations in the same words, confirmed at once. */
export function Component() {
  const [address] = useSearchParams();
  const reference = address.get("as") ?? "";
  const { nodes } = useRead(AssurancesProposedDocument).recommendations;
  // Once they are confirmed they wait no longer; the page must not turn into a refusal while it leaves.
  const [proposed] = useState(() => found(nodes.find((row) => row.reference === reference)?.proposedAssurance));
  const [alike] = useState(() => proposedAlike(nodes, proposed));
  const assess = useAct(AssessAssurancesDocument);
  const done = useDone();
  const page = `/recommendations/${reference}`;
  const all: readonly string[] = alike.map((row) => row.reference);
  const rating: string = proposed.rating;

  const form = useForm({
    draft: `confirm assurances ${proposed.id} ${proposed.version}`,
    start: {
      references: all,
      rating,
      words: proposed.words ?? "",
      saidOn: noDate,
    },
    check: ({ references, ...typed }) => ({
      references: references.length === 0 ? t`Select at least one recommendation` : undefined,
      ...checkAssurance(typed),
    }),
    send: async ({ references, words, saidOn, ...typed }) => {
      const { errors } = await assess({
        input: {
          assurances: alike
            .filter((row) => references.includes(row.reference))
            .map(({ proposedAssurance: { id, version } }) => ({ assuranceId: id, version })),
          rating: ratingOf(typed.rating) ?? null,
          words,
          saidOn: doneOn(saidOn),
        },
      });
      if (errors.length === 0) await done(page, t`Assurances confirmed`);
      return errors;
    },
  });

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={page}>{t`Back to the recommendation`}</BackLink>
        <Form form={form} heading={<PageHeading>{t`Confirm one assurance for several recommendations`}</PageHeading>}>
          <p className="govuk-body">
            {t`Proposed on ${longDate(proposed.saidOn)}. Change it if you see it otherwise: what you confirm is what stands.`}
          </p>
          <RestsOn evidence={proposed.evidence} />
          <Checkboxes
            {...form.field("references")}
            legend={t`Recommendations`}
            small
            options={alike.map((row) => ({
              value: row.reference,
              text: row.reference,
              hint: row.text ?? t`The wording has not been entered`,
            }))}
          />
          <Radios {...form.field("rating")} legend={t`Rating`} options={ratingOptions(proposed.rating)} />
          <PublicTextArea
            {...form.field("words")}
            label={t`Statement`}
            hint={t`The force reads it once it is confirmed, and it is never altered. A later view is a new entry.`}
          />
          <DateInput {...form.field("saidOn")} legend={t`Day of the assurance (optional)`} hint={doneOnHint()} />
          <Button>{t`Confirm these assurances`}</Button>
        </Form>
      </div>
    </div>
  );
}
