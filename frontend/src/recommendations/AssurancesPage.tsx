import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { ProposeAssurancesDocument, RecommendationsToAssureDocument } from "../gql/graphql";
import { doneOn, doneOnHint } from "../portal/doneOn";
import { EvidencePicker } from "../portal/EvidencePicker";
import { graphql } from "../portal/graphql";
import { NotNow } from "../portal/NotNow";
import { Picker } from "../portal/Picker";
import { assuranceWord } from "../portal/trackWords";
import { useAct } from "../portal/useAct";
import { useAll } from "../portal/useAll";
import { useViewer } from "../portal/useViewer";
import { PublicTextArea } from "../portal/PublicText";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { checkAssurance, ratingOf, ratingOptions } from "./assuranceForm";

const openAfter = async (force: string, after: string | null) =>
  (await graphql(RecommendationsToAssureDocument, { force, after })).recommendations;

/** One assurance for several recommendations, those of the list ticked beforehand. */
export function Component() {
  const [address] = useSearchParams();
  const { may } = useViewer();
  const { rows, fault } = useAll(openAfter);
  const propose = useAct(ProposeAssurancesDocument);
  const done = useDone();
  const listed = address.getAll("recommendation");
  const ticked: readonly string[] = rows.filter(({ reference }) => listed.includes(reference)).map(({ id }) => id);
  const list = "/recommendations";

  const form = useForm({
    draft: `propose assurances ${address}`,
    start: {
      recommendationIds: ticked,
      rating: "",
      words: "",
      evidenceIds: [] as readonly string[],
      saidOn: noDate,
    },
    check: ({ recommendationIds, rating, words, saidOn }) => ({
      recommendationIds: recommendationIds.length === 0 ? t`Select at least one recommendation` : undefined,
      ...checkAssurance({ rating, words, saidOn }),
    }),
    send: async ({ recommendationIds, rating, words, evidenceIds, saidOn }) => {
      const { errors } = await propose({
        input: {
          recommendationIds: [...recommendationIds],
          rating: ratingOf(rating) ?? "NOT_ASSESSED",
          words,
          evidenceIds: [...evidenceIds],
          saidOn: doneOn(saidOn),
        },
      });
      if (errors.length === 0) await done(list, t`Assurances proposed. They count once they are confirmed.`);
      return errors;
    },
  });
  const heading = <PageHeading>{t`Propose one assurance for several recommendations`}</PageHeading>;

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={list}>{t`Recommendations`}</BackLink>
        {may("PROPOSE_ASSURANCE") ? (
          <Form form={form} heading={heading}>
            <p className="govuk-body">{t`Each recommendation gets a dated entry of its own, with the same statement and evidence.`}</p>
            <Picker
              {...form.field("recommendationIds")}
              legend={t`Recommendations`}
              searchLabel={t`Search by words or reference`}
              fault={fault?.message}
              options={rows.map(({ id, reference, text, assurance }) => ({
                value: id,
                text: `${reference}: ${t`so far: ${assuranceWord(assurance)}`}`,
                hint: text ?? t`The wording has not been entered`,
              }))}
            />
            <Radios {...form.field("rating")} legend={t`Proposed rating`} options={ratingOptions(undefined)} />
            <PublicTextArea
              {...form.field("words")}
              label={t`Statement`}
              hint={t`What the rating rests on. The force reads it once it is confirmed.`}
            />
            <EvidencePicker {...form.field("evidenceIds")} />
            <DateInput {...form.field("saidOn")} legend={t`Day of the proposal (optional)`} hint={doneOnHint()} />
            <Button>{t`Propose these assurances`}</Button>
          </Form>
        ) : (
          <>
            {heading}
            <NotNow to={list}>{t`See the recommendations`}</NotNow>
          </>
        )}
      </div>
    </div>
  );
}
