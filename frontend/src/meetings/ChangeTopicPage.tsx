import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useParams } from "react-router";
import { DropTopicDocument, MoveTopicDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { TextArea } from "../ui/TextArea";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingChoice } from "./MeetingChoice";
import { MeetingForm } from "./MeetingForm";
import { useProgramme } from "./useProgramme";

/** Sets a topic for another meeting, or takes it out of the programme. */
export function Component() {
  const { topic: id } = useParams();
  const { page, meetings, programme, agreed } = useProgramme();
  // Once it is taken out the programme knows it no longer; the page must not turn into a refusal while it leaves.
  const [topic] = useState(found(programme?.topics.find((one) => one.id === id)));
  const move = useAct(MoveTopicDocument);
  const drop = useAct(DropTopicDocument);
  const done = useDone();

  const form = useForm({
    draft: `change topic ${topic.id}`,
    start: { change: "", meetingId: "", reason: "" },
    check: ({ change, meetingId, reason }) => ({
      change: emptyProblem(change, t`Select what is to change`),
      meetingId: change === "move" ? emptyProblem(meetingId, t`Select the meeting`) : undefined,
      reason: agreed ? emptyProblem(reason, t`Enter why the programme is changed`) : undefined,
    }),
    send: async ({ change, meetingId, reason }) => {
      const what = { topicId: topic.id, version: topic.version, reason: textOrNull(reason) };
      const { errors } =
        change === "move" ? await move({ input: { ...what, meetingId } }) : await drop({ input: what });
      if (errors.length === 0)
        await done(page, change === "move" ? t`The topic is set for the other meeting.` : t`The topic is taken out.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Change a topic`}
      caption={[topic.title, topic.meeting && longDate(topic.meeting.heldOn)].filter(Boolean).join(", ")}
      may={programme?.viewerCanChange ?? false}
      back={{ to: page, text: t`Programme of meetings` }}
      form={form}
    >
      <Radios
        {...form.field("change")}
        legend={t`What is to change?`}
        legendSize="m"
        options={[
          { value: "move", text: t`Set it for another meeting` },
          { value: "drop", text: t`Take it out of the programme` },
        ]}
      />
      {form.typed.change === "move" && (
        <MeetingChoice
          {...form.field("meetingId")}
          meetings={meetings.filter((meeting) => meeting.id !== topic.meeting?.id)}
        />
      )}
      {agreed && (
        <TextArea
          {...form.field("reason")}
          label={t`Why the programme is changed`}
          labelSize="m"
          hint={t`It was agreed. The change and its reason stay on record.`}
          rows={3}
        />
      )}
      <Button>{t`Change the topic`}</Button>
    </MeetingForm>
  );
}
