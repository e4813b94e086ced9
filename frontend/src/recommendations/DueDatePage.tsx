import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { ChangeDueDateDocument, SlippageDocument, type Actor } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { found } from "../portal/found";
import { actorWord } from "../portal/trackWords";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { SlippageAct } from "./SlippageAct";

const actors: readonly Actor[] = ["INSPECTORATE", "COMMISSIONER", "FORCE", "OTHER"];

/** The last day was set anew: by whom, why and when. The days before it stay on record. */
export function Component() {
  const { reference = "" } = useParams();
  const recommendation = found(useRead(SlippageDocument, { reference }).recommendation);
  const change = useAct(ChangeDueDateDocument);
  const done = useDone();
  const { id: recommendationId, dueOn, originalDueOn, term, source, viewerCanChangeDueDate } = recommendation;
  const byLaw = term === "BY_LAW";

  const form = useForm({
    draft: `due date ${reference}`,
    start: { dueOn: noDate, words: "", actor: "", saidBy: "", saidOn: noDate, askedOn: noDate },
    check: (typed) => ({
      dueOn: dateProblem(typed.dueOn, t`New due date`),
      words: emptyProblem(typed.words, t`Enter why it was changed`),
      actor: emptyProblem(typed.actor, t`Select who changed it`),
      saidBy: emptyProblem(typed.saidBy, t`Enter who that is`),
      saidOn: doneOnProblem(typed.saidOn, t`Changed on`),
      askedOn: byLaw ? dateProblem(typed.askedOn, t`Asked for on`) : undefined,
    }),
    send: async (typed) => {
      const { data, errors } = await change({
        input: {
          recommendationId,
          dueOn: isoDate(typed.dueOn) ?? "",
          words: typed.words,
          actor: actors.find((actor) => actor === typed.actor) ?? "OTHER",
          saidBy: typed.saidBy,
          saidOn: doneOn(typed.saidOn),
          askedOn: byLaw ? isoDate(typed.askedOn) : null,
        },
      });
      if (data?.recommendation) await done(`/recommendations/${reference}`, t`The due date is changed`);
      return errors;
    },
  });

  return (
    <SlippageAct
      title={t`Change the due date`}
      recommendation={recommendation}
      may={viewerCanChangeDueDate}
      form={form}
      facts={[
        { term: t`Due now`, value: dueOn && longDate(dueOn) },
        ...(originalDueOn === dueOn
          ? []
          : [{ term: t`Due at first`, value: originalDueOn && longDate(originalDueOn) }]),
      ]}
    >
      <DateInput {...form.field("dueOn")} legend={t`New due date`} hint={t`For example, 29 3 2022`} />
      <PublicTextArea {...form.field("words")} label={t`Why it was changed`} rows={4} />
      <Radios
        {...form.field("actor")}
        legend={t`Who changed it`}
        options={actors.map((value) => ({ value, text: actorWord(value) }))}
      />
      <TextInput {...form.field("saidBy")} label={t`Who that is, by name or role`} />
      {byLaw && (
        <DateInput
          {...form.field("askedOn")}
          legend={t`More time was asked for on`}
          hint={source?.deadlineRule.moreTime ?? undefined}
        />
      )}
      <DateInput {...form.field("saidOn")} legend={t`Changed on`} hint={doneOnHint()} />
      <p className="govuk-body">{t`Every day that was set before stays on record, with who changed it and why.`}</p>
      <Button>{t`Save`}</Button>
    </SlippageAct>
  );
}
