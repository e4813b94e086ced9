import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { ProposeAssurancesInMeetingDocument, type AssuranceRating } from "../gql/graphql";
import { EvidencePicker } from "../portal/EvidencePicker";
import { assuranceWord } from "../portal/trackWords";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Checkboxes, Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { dateProblem, isoDate, typedDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ItemAct } from "./ItemAct";
import { useRoomItem } from "./useRoomItem";

const ratings: readonly AssuranceRating[] = ["ASSURED", "PARTLY_ASSURED", "NOT_ASSURED"];

/** One assurance as it was spoken, for one or for all recommendations of the item, with its evidence. */
export function Component() {
  const [address] = useSearchParams();
  const { meeting, item, may, room } = useRoomItem();
  // What is proposed needs none; the choice stays as it was while the page leaves.
  const [open] = useState(() =>
    item.recommendations.filter(
      ({ reference }) => !item.assurances.some(({ recommendation }) => recommendation?.reference === reference),
    ),
  );
  const one = address.get("recommendation");
  const ticked: readonly string[] = open
    .filter(({ reference }) => one === null || reference === one)
    .map(({ id }) => id);
  const { body } = useViewer();
  const holder = body?.holderTitle ?? t`Commissioner`;
  const done = useDone();
  const propose = useAct(ProposeAssurancesInMeetingDocument);

  const form = useForm({
    draft: `assurance ${item.id} ${one ?? ""}`,
    start: {
      recommendationIds: ticked,
      rating: "",
      words: "",
      evidenceIds: [] as readonly string[],
      saidOn: typedDate(meeting.heldOn),
    },
    check: ({ recommendationIds, rating, words, saidOn }) => ({
      recommendationIds: recommendationIds.length === 0 ? t`Select at least one recommendation` : undefined,
      rating: emptyProblem(rating, t`Select how far the ${holder} is assured`),
      words: emptyProblem(words, t`Enter the statement`),
      saidOn: dateProblem(saidOn, t`Day on which it was said`),
    }),
    send: async ({ recommendationIds, rating, words, evidenceIds, saidOn }) => {
      const { errors } = await propose({
        input: {
          recommendationIds: [...recommendationIds],
          agendaItemId: item.id,
          rating: ratings.find((known) => known === rating) ?? "NOT_ASSURED",
          words,
          evidenceIds: [...evidenceIds],
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
      <Checkboxes
        {...form.field("recommendationIds")}
        legend={t`Recommendations`}
        legendSize="m"
        hint={t`Each gets an entry of its own with the same statement`}
        small
        options={open.map(({ id, reference, text, assurance }) => ({
          value: id,
          text: `${reference}: ${t`so far: ${assuranceWord(assurance)}`}`,
          hint: text ?? t`The wording has not been entered`,
        }))}
      />
      <Radios
        {...form.field("rating")}
        legend={t`How far is the ${holder} assured?`}
        legendSize="m"
        options={ratings.map((rating) => ({ value: rating, text: assuranceWord(rating) }))}
      />
      <PublicTextArea
        {...form.field("words")}
        label={t`Statement`}
        labelSize="m"
        hint={t`Of what, on what evidence, and what is still wanted`}
      />
      <EvidencePicker {...form.field("evidenceIds")} />
      <DateInput {...form.field("saidOn")} legend={t`Day on which it was said`} legendSize="m" />
      <Button>{t`Propose the assurance`}</Button>
    </ItemAct>
  );
}
