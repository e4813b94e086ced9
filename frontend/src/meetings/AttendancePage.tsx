import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { MeetingAttendanceDocument, RecordAttendanceDocument, type AttendingFor, type Presence } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { TextInput } from "../ui/TextInput";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import AttendanceList from "./AttendanceList";
import { MeetingForm } from "./MeetingForm";
import { comesForWord, presenceWord } from "./preparingWords";

const sides: readonly AttendingFor[] = ["BODY", "FORCE", "PANEL", "OTHER"];
const presences: readonly Presence[] = ["EXPECTED", "PRESENT", "REPRESENTED", "APOLOGIES", "ABSENT", "NOT_EXPECTED"];

export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(MeetingAttendanceDocument, { reference }).meeting);
  const record = useAct(RecordAttendanceDocument);
  const done = useDone();
  const page = `/meetings/${reference}`;

  const form = useForm({
    draft: `attendance ${reference}`,
    start: { role: "", comesFor: "", presence: "", representedBy: "" },
    again: ["comesFor", "presence"],
    check: ({ role, comesFor, presence, representedBy }) => ({
      role: emptyProblem(role, t`Enter the role`),
      comesFor: emptyProblem(comesFor, t`Select for whom they come`),
      presence: emptyProblem(presence, t`Select whether they were there`),
      representedBy: presence === "REPRESENTED" ? emptyProblem(representedBy, t`Enter who came instead`) : undefined,
    }),
    send: async ({ role, comesFor, presence, representedBy }) => {
      const { errors } = await record({
        input: {
          meetingId: meeting.id,
          role,
          comesFor: sides.find((known) => known === comesFor) ?? "OTHER",
          presence: presences.find((known) => known === presence) ?? "EXPECTED",
          representedBy: textOrNull(representedBy),
        },
      });
      if (errors.length === 0) await done(`${page}/attendance`, t`The attendance is recorded.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Attendance`}
      caption={`${reference} · ${meeting.title}`}
      may={meeting.viewerCanRecordAttendance}
      back={{ to: page, text: t`Back to the meeting` }}
      form={form}
    >
      {meeting.attendance.length > 0 && <AttendanceList attendance={meeting.attendance} />}
      <TextInput
        {...form.field("role")}
        label={t`Role`}
        labelSize="m"
        hint={t`For example Deputy Chief Constable, and not a person’s name. The same role once more corrects what was recorded.`}
      />
      <Radios
        {...form.field("comesFor")}
        legend={t`For whom do they come?`}
        legendSize="m"
        options={sides.map((value) => ({ value, text: comesForWord(value) }))}
      />
      <Radios
        {...form.field("presence")}
        legend={t`Were they there?`}
        legendSize="m"
        options={presences.map((value) => ({ value, text: presenceWord(value) }))}
      />
      {form.typed.presence === "REPRESENTED" && (
        <TextInput {...form.field("representedBy")} label={t`Who came instead`} labelSize="s" hint={t`A role`} />
      )}
      <Button>{t`Record the attendance`}</Button>
    </MeetingForm>
  );
}
