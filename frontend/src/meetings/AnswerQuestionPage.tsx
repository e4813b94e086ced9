import { t } from "@lingui/core/macro";
import { AnswerQuestionDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { useAct } from "../portal/useAct";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { InsetText } from "../ui/InsetText";
import { noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingForm } from "./MeetingForm";
import { useQuestion } from "./useQuestion";

export function Component() {
  const { meeting, question, page } = useQuestion();
  const answerIt = useAct(AnswerQuestionDocument);
  const done = useDone();
  const { number } = question;

  const form = useForm({
    draft: `answer ${question.id}`,
    start: { answer: question.answer ?? "", answeredBy: question.answeredBy ?? "", answeredOn: noDate },
    check: ({ answer, answeredBy, answeredOn }) => ({
      answer: emptyProblem(answer, t`Enter the answer`),
      answeredBy: emptyProblem(answeredBy, t`Enter who answered`),
      answeredOn: doneOnProblem(answeredOn, t`Day of the answer`),
    }),
    send: async ({ answer, answeredBy, answeredOn }) => {
      const { errors } = await answerIt({
        input: {
          questionId: question.id,
          version: question.version,
          answer,
          answeredBy,
          answeredOn: doneOn(answeredOn),
        },
      });
      if (errors.length === 0) await done(page, t`The answer to question ${number} is recorded.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Record the answer to question ${number}`}
      caption={`${meeting.reference} · ${meeting.title}`}
      may={question.viewerCanAnswer}
      back={{ to: page, text: t`Back to the questions` }}
      form={form}
    >
      <WrittenMarkdown text={question.question} />
      <PublicTextArea {...form.field("answer")} label={t`Answer`} labelSize="m" />
      <PublicTextInput
        {...form.field("answeredBy")}
        label={t`Who answered`}
        labelSize="m"
        hint={t`A role, such as Chief Constable, and not a person’s name`}
      />
      <DateInput {...form.field("answeredOn")} legend={t`Day of the answer`} legendSize="m" hint={doneOnHint()} />
      <InsetText>{t`Everybody reads the answer with the minutes; once they are published, at once.`}</InsetText>
      <Button>{t`Record the answer`}</Button>
    </MeetingForm>
  );
}
