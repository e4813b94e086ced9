import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { ProposeAssuranceInMeetingDocument, type AssuranceRating } from "../gql/graphql";
import { found } from "../portal/found";
import { AssuranceTag } from "../portal/statusTags";
import { assuranceWord } from "../portal/trackWords";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { InsetText } from "../ui/InsetText";
import { TextArea } from "../ui/TextArea";
import { dateProblem, isoDate, typedDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ItemAct } from "./ItemAct";
import { useRoomItem } from "./useRoomItem";

const ratings: readonly AssuranceRating[] = ["ASSURED", "PARTLY_ASSURED", "NOT_ASSURED"];

export function Component() {
  const { recommendation: reference } = useParams();
  const { meeting, item, may, room } = useRoomItem();
  const recommendation = found(item.recommendations.find((one) => one.reference === reference));
  const { body } = useViewer();
  const holder = body?.holderTitle ?? t`Commissioner`;
  const done = useDone();
  const propose = useAct(ProposeAssuranceInMeetingDocument);

  const form = useForm({
    draft: `assurance ${item.id} ${recommendation.reference}`,
    start: { rating: "", words: "", saidOn: typedDate(meeting.heldOn) },
    check: ({ rating, words, saidOn }) => ({
      rating: emptyProblem(rating, t`Select how far the ${holder} is assured`),
      words: emptyProblem(words, t`Enter the statement`),
      saidOn: dateProblem(saidOn, t`Day on which it was said`),
    }),
    send: async ({ rating, words, saidOn }) => {
      const { errors } = await propose({
        input: {
          recommendationId: recommendation.id,
          agendaItemId: item.id,
          rating: ratings.find((known) => known === rating) ?? "NOT_ASSURED",
          words,
          saidOn: isoDate(saidOn),
        },
      });
      if (errors.length === 0)
        await done(room, t`The assurance is proposed. It counts once the ${holder} confirms it.`);
      return errors;
    },
  });

  return (
    <ItemAct title={t`Propose an assurance`} item={item} room={room} may={may} form={form}>
      <InsetText>
        <p className="govuk-body">
          {recommendation.text === null ? (
            t`The wording has not been entered`
          ) : (
            <WrittenInline>{recommendation.text}</WrittenInline>
          )}
        </p>
        <p className="govuk-body">
          {t`So far:`} <AssuranceTag rating={recommendation.assurance} />
        </p>
      </InsetText>
      <Radios
        {...form.field("rating")}
        legend={t`How far is the ${holder} assured?`}
        legendSize="m"
        options={ratings.map((rating) => ({ value: rating, text: assuranceWord(rating) }))}
      />
      <TextArea
        {...form.field("words")}
        label={t`Statement`}
        labelSize="m"
        hint={t`Of what, on what evidence, and what is still wanted`}
      />
      <DateInput {...form.field("saidOn")} legend={t`Day on which it was said`} legendSize="m" />
      <Button>{t`Propose the assurance`}</Button>
    </ItemAct>
  );
}
