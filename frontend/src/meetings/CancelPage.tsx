import { t } from "@lingui/core/macro";
import { CancelMeetingDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { ChangingForm } from "./ChangingForm";
import { useMeetingToChange } from "./useMeetingToChange";

export function Component() {
  const meeting = useMeetingToChange();
  const done = useDone();
  const cancel = useAct(CancelMeetingDocument);

  const form = useForm({
    draft: `cancel ${meeting.reference}`,
    start: { reason: "", decidedOn: noDate },
    check: ({ reason, decidedOn }) => ({
      reason: emptyProblem(reason, t`Enter why it is not held`),
      decidedOn: doneOnProblem(decidedOn, t`Day of the decision`),
    }),
    send: async ({ reason, decidedOn }) => {
      const { id: meetingId, version } = meeting;
      const { errors } = await cancel({ input: { meetingId, version, reason, decidedOn: doneOn(decidedOn) } });
      if (errors.length === 0) await done(`/meetings/${meeting.reference}`, t`The meeting is cancelled.`);
      return errors;
    },
  });

  return (
    <ChangingForm title={t`Cancel this meeting`} meeting={meeting} form={form}>
      <WarningText>{t`A cancelled meeting stays on record with its reason. It cannot be planned again.`}</WarningText>
      <PublicTextArea
        {...form.field("reason")}
        label={t`Why it is not held`}
        labelSize="m"
        hint={t`Everybody who sees the meeting reads this.`}
      />
      <DateInput {...form.field("decidedOn")} legend={t`Day of the decision`} legendSize="m" hint={doneOnHint()} />
      <Button manner="warning">{t`Cancel the meeting`}</Button>
    </ChangingForm>
  );
}
