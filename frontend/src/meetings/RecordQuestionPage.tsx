import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { PublicQuestionsDocument, RecordQuestionDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingForm } from "./MeetingForm";

export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(PublicQuestionsDocument, { reference }).meeting);
  const record = useAct(RecordQuestionDocument);
  const done = useDone();
  const page = `/meetings/${reference}/questions`;
  const number = meeting.publicQuestions.length + 1;

  const form = useForm({
    draft: `question ${reference}`,
    start: { question: "", receivedOn: noDate },
    check: ({ question, receivedOn }) => ({
      question: emptyProblem(question, t`Enter the question`),
      receivedOn: doneOnProblem(receivedOn, t`Day of receipt`),
    }),
    send: async ({ question, receivedOn }) => {
      const { errors } = await record({
        input: { meetingId: meeting.id, question, receivedOn: doneOn(receivedOn) },
      });
      if (errors.length === 0)
        await done(page, t`The question is recorded as question ${number}. Tell whoever asked this number.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Record a question from the public`}
      caption={`${reference} · ${meeting.title}`}
      may={meeting.viewerCanRecordQuestion}
      back={{ to: page, text: t`Back to the questions` }}
      form={form}
    >
      <p className="govuk-body">{t`Who asked is not kept here. They find what became of their question by its number.`}</p>
      <PublicTextArea
        {...form.field("question")}
        label={t`Question`}
        labelSize="m"
        hint={t`Leave out names, addresses and anything else that says who asks or about whom`}
      />
      <DateInput {...form.field("receivedOn")} legend={t`Day of receipt`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Record the question`}</Button>
    </MeetingForm>
  );
}
