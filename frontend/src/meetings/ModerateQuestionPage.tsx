import { t } from "@lingui/core/macro";
import { ModerateQuestionDocument, type QuestionDecision, type QuestionStatus } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { Select } from "../ui/Select";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingForm } from "./MeetingForm";
import { RecognisedByWords } from "./RecognisedByWords";
import { useQuestion } from "./useQuestion";

const decided: Record<QuestionStatus, string> = {
  RECEIVED: "",
  USED: "USE",
  ANSWERED: "USE",
  MERGED: "MERGE",
  NOT_USED: "DECLINE",
};
const decisions: readonly QuestionDecision[] = ["USE", "MERGE", "DECLINE"];

/** Decides what becomes of a question: it is put, put together with another, or not put for a reason. */
export function Component() {
  const { meeting, question, page } = useQuestion();
  const moderate = useAct(ModerateQuestionDocument);
  const done = useDone();
  const { number } = question;
  const others = meeting.publicQuestions.filter(
    ({ id, status }) => id !== question.id && (status === "USED" || status === "ANSWERED"),
  );
  const items = meeting.agendaItems.filter(({ isPrivate }) => !isPrivate);

  const form = useForm({
    draft: `question ${question.id}`,
    start: {
      decision: decided[question.status],
      question: question.question,
      agendaItemId: question.agendaItem?.id ?? "",
      intoId: question.mergedInto?.id ?? "",
      reason: question.reason ?? "",
    },
    check: ({ decision, question: words, intoId, reason }) => ({
      decision: emptyProblem(decision, t`Select what becomes of the question`),
      question: decision === "USE" ? emptyProblem(words, t`Enter the question`) : undefined,
      intoId: decision === "MERGE" ? emptyProblem(intoId, t`Select the other question`) : undefined,
      reason: decision === "DECLINE" ? emptyProblem(reason, t`Enter why it is not used`) : undefined,
    }),
    send: async ({ decision, question: words, agendaItemId, intoId, reason }) => {
      const { errors } = await moderate({
        input: {
          questionId: question.id,
          version: question.version,
          decision: decisions.find((known) => known === decision) ?? "DECLINE",
          question: words,
          agendaItemId: textOrNull(agendaItemId),
          intoId: textOrNull(intoId),
          reason: textOrNull(reason),
        },
      });
      if (errors.length === 0) await done(page, t`What becomes of question ${number} is decided.`);
      return errors;
    },
  });
  const { decision } = form.typed;

  return (
    <MeetingForm
      title={t`Decide on question ${number}`}
      caption={`${meeting.reference} · ${meeting.title}`}
      may={question.viewerCanModerate}
      back={{ to: page, text: t`Back to the questions` }}
      form={form}
    >
      <WrittenMarkdown text={question.question} />
      <RecognisedByWords warnings={question.warnings} />
      <Radios
        {...form.field("decision")}
        legend={t`What becomes of it?`}
        legendSize="m"
        options={[
          { value: "USE", text: t`It is used`, hint: t`Everybody reads it with the minutes` },
          ...(others.length > 0
            ? [
                {
                  value: "MERGE",
                  text: t`It is put together with another`,
                  hint: t`Everybody reads the other question`,
                },
              ]
            : []),
          { value: "DECLINE", text: t`It is not used`, hint: t`Everybody reads its number and the reason` },
        ]}
      />
      {decision === "USE" && (
        <>
          <PublicTextArea
            {...form.field("question")}
            label={t`The words in which it is put`}
            labelSize="s"
            hint={t`Where they are not those that came, it is said that the office chose them`}
          />
          <Select
            {...form.field("agendaItemId")}
            label={t`Agenda item (optional)`}
            labelSize="s"
            options={[
              { value: "", text: t`None` },
              ...items.map(({ id, number: place, title }) => ({ value: id, text: `${place}. ${title}` })),
            ]}
          />
        </>
      )}
      {decision === "MERGE" && (
        <Select
          {...form.field("intoId")}
          label={t`The other question`}
          labelSize="s"
          options={[
            { value: "", text: t`Select` },
            ...others.map(({ id, number: other, question: words }) => ({
              value: id,
              text: `${t`Question ${other}`}: ${words.slice(0, 60)}`,
            })),
          ]}
        />
      )}
      {(decision === "MERGE" || decision === "DECLINE") && (
        <PublicTextArea
          {...form.field("reason")}
          label={decision === "MERGE" ? t`Reason (optional)` : t`Reason`}
          labelSize="s"
          hint={t`Whoever asked may read it, and everybody does with the minutes. It must not repeat what is to stay out.`}
        />
      )}
      <Button>{t`Save the decision`}</Button>
    </MeetingForm>
  );
}
