import { t } from "@lingui/core/macro";
import { PostponeMeetingDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ChangingForm } from "./ChangingForm";
import { MeetingTimes } from "./MeetingTimes";
import { useMeetingToChange } from "./useMeetingToChange";

export function Component() {
  const meeting = useMeetingToChange();
  const done = useDone();
  const postpone = useAct(PostponeMeetingDocument);

  const form = useForm({
    draft: `postpone ${meeting.reference}`,
    start: {
      heldOn: noDate,
      startsAt: meeting.startsAt ?? "",
      endsAt: meeting.endsAt ?? "",
      reason: "",
      decidedOn: noDate,
    },
    check: ({ heldOn, reason, decidedOn }) => ({
      heldOn: dateProblem(heldOn, t`New day`, { optional: meeting.status !== "POSTPONED" }),
      reason: emptyProblem(reason, t`Enter why it is put off`),
      decidedOn: doneOnProblem(decidedOn, t`Day of the decision`),
    }),
    send: async ({ heldOn, startsAt, endsAt, reason, decidedOn }) => {
      const { errors } = await postpone({
        input: {
          meetingId: meeting.id,
          version: meeting.version,
          heldOn: isoDate(heldOn),
          startsAt: textOrNull(startsAt),
          endsAt: textOrNull(endsAt),
          reason,
          decidedOn: doneOn(decidedOn),
        },
      });
      if (errors.length === 0) await done(`/meetings/${meeting.reference}`, t`The meeting is put off.`);
      return errors;
    },
  });

  return (
    <ChangingForm title={t`Put this meeting off`} meeting={meeting} form={form}>
      <p className="govuk-body">
        {meeting.status === "POSTPONED"
          ? t`It was to be held on ${longDate(meeting.heldOn)}, and no new day is set.`
          : t`It is planned for ${longDate(meeting.heldOn)}.`}
      </p>
      <DateInput
        {...form.field("heldOn")}
        legend={meeting.status === "POSTPONED" ? t`New day` : t`New day (optional)`}
        legendSize="m"
        hint={t`Leave this empty while no new day is set. For example, 21 7 2022`}
      />
      <MeetingTimes startsAt={form.field("startsAt")} endsAt={form.field("endsAt")} />
      <PublicTextArea
        {...form.field("reason")}
        label={t`Why it is put off`}
        labelSize="m"
        hint={t`Everybody who sees the meeting reads this.`}
      />
      <DateInput {...form.field("decidedOn")} legend={t`Day of the decision`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Put the meeting off`}</Button>
    </ChangingForm>
  );
}
