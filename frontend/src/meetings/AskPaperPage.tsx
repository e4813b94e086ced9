import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { AgendaToPrepareDocument, AskPaperDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { found } from "../portal/found";
import { PublicTextInput } from "../portal/PublicText";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingForm } from "./MeetingForm";

export function Component() {
  const { reference = "", number = "" } = useParams();
  const meeting = found(useRead(AgendaToPrepareDocument, { reference }).meeting);
  const item = found(meeting.agendaItems.find((one) => `${one.number}` === number));
  const ask = useAct(AskPaperDocument);
  const done = useDone();
  const agenda = `/meetings/${reference}/agenda`;

  const form = useForm({
    draft: `paper ${item.id}`,
    start: { title: "", expectedFrom: "", dueOn: noDate, askedOn: noDate },
    check: ({ title, expectedFrom, dueOn, askedOn }) => ({
      title: emptyProblem(title, t`Enter what is asked for`),
      expectedFrom: emptyProblem(expectedFrom, t`Enter who is to bring it`),
      dueOn: dateProblem(dueOn, t`Last day`, { optional: true }),
      askedOn: doneOnProblem(askedOn, t`Day of asking`),
    }),
    send: async ({ title, expectedFrom, dueOn, askedOn }) => {
      const { errors } = await ask({
        input: { agendaItemId: item.id, title, expectedFrom, dueOn: isoDate(dueOn), askedOn: doneOn(askedOn) },
      });
      if (errors.length === 0) await done(agenda, t`The paper is asked for.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Ask for a paper`}
      caption={`${item.number}. ${item.title}`}
      may={meeting.viewerCanPlan}
      back={{ to: agenda, text: t`Back to the agenda` }}
      form={form}
    >
      <p className="govuk-body">{t`Whoever sees the item sees that the paper is asked for. The force sees the agenda once it is shared or published.`}</p>
      <PublicTextInput {...form.field("title")} label={t`What is asked for`} labelSize="m" />
      <PublicTextInput
        {...form.field("expectedFrom")}
        label={t`Who is to bring it`}
        labelSize="m"
        hint={t`A role in the force, not a person’s name`}
      />
      <DateInput
        {...form.field("dueOn")}
        legend={t`Last day (optional)`}
        legendSize="m"
        hint={t`The meeting is on ${longDate(meeting.heldOn)}. Without a last day it is never called late.`}
      />
      <DateInput {...form.field("askedOn")} legend={t`Day of asking`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Ask for the paper`}</Button>
    </MeetingForm>
  );
}
