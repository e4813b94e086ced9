import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { PublicQuestionsQuery, QuestionWordsFragment } from "../gql/graphql";
import { Written, WrittenInline } from "../portal/Written";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import { Tag } from "../ui/Tag";
import { questionStatusColour, questionStatusWord } from "./questionWords";

type Asked = NonNullable<PublicQuestionsQuery["meeting"]>;

function Acts({ question, page }: { question: QuestionWordsFragment; page: string }) {
  const { number, status, viewerCanModerate, viewerCanAnswer } = question;
  const acts = [
    { may: viewerCanModerate, to: `${page}/${number}`, text: status === "RECEIVED" ? t`Decide` : t`Decide anew` },
    {
      may: viewerCanAnswer,
      to: `${page}/${number}/answer`,
      text: status === "ANSWERED" ? t`Put the answer right` : t`Record the answer`,
    },
  ].filter(({ may }) => may);
  return acts.map(({ to, text }) => (
    <p key={to} className="govuk-body">
      <Link className="govuk-link" to={to}>
        {text}
        <span className="govuk-visually-hidden">: {t`Question ${number}`}</span>
      </Link>
    </p>
  ));
}

function Question({
  question,
  page,
  heading: Heading,
}: {
  question: QuestionWordsFragment;
  page: string;
  heading: "h2" | "h3";
}) {
  const { number, status, agendaItem, mergedInto, reason, answer, answeredBy, answeredOn } = question;
  const by = answeredBy ?? "";

  return (
    <section className="portal-item" aria-labelledby={`question-${number}`}>
      <Heading className="govuk-heading-s" id={`question-${number}`}>
        {t`Question ${number}`} <Tag colour={questionStatusColour[status]}>{questionStatusWord(status)}</Tag>
      </Heading>
      <WrittenMarkdown text={question.question} />
      {question.isReworded && <p className="govuk-body-s">{t`The office has put it in these words.`}</p>}
      <SummaryList
        rows={[
          { term: t`Received`, value: longDate(question.receivedOn) },
          ...(agendaItem
            ? [
                {
                  term: t`Agenda item`,
                  value: (
                    <WrittenInline>
                      {agendaItem.number}. {agendaItem.title}
                    </WrittenInline>
                  ),
                },
              ]
            : []),
          ...(mergedInto ? [{ term: t`Put together with`, value: t`Question ${mergedInto.number}` }] : []),
          ...(reason ? [{ term: t`Reason`, value: <Written>{reason}</Written> }] : []),
          ...(answer
            ? [
                { term: t`Answer`, value: <WrittenMarkdown text={answer} /> },
                {
                  term: t`Answered`,
                  value: (
                    <>
                      <WrittenInline>{by}</WrittenInline>, {longDate(answeredOn ?? "")}
                    </>
                  ),
                },
              ]
            : []),
          ...(status === "USED" ? [{ term: t`Answer`, value: t`No answer is recorded here.` }] : []),
        ]}
      />
      <Acts question={question} page={page} />
    </section>
  );
}

/** Of questions that were not put by themselves everybody reads only the numbers, and why. */
function Unused({
  questions,
  title,
  heading: Heading,
}: {
  questions: Asked["unusedQuestions"];
  title: string;
  heading: "h2" | "h3";
}) {
  if (questions.length === 0) return null;
  return (
    <>
      <Heading className="govuk-heading-s">{title}</Heading>
      <SummaryList
        rows={questions.map(({ number, mergedInto, reason }) => ({
          term: t`Question ${number}`,
          value: (
            <>
              {mergedInto !== null && t`Put together with question ${mergedInto}, which was put.`}
              {reason && <Written>{reason}</Written>}
            </>
          ),
        }))}
      />
    </>
  );
}

/** What the public asked the meeting, as far as the reader may read it. */
export function QuestionList({ meeting, heading: Heading }: { meeting: Asked; heading: "h2" | "h3" }) {
  const { publicQuestions, unusedQuestions, reference } = meeting;
  const merged = unusedQuestions.filter(({ mergedInto }) => mergedInto !== null);
  const notPut = unusedQuestions.filter(({ mergedInto }) => mergedInto === null);
  return (
    <>
      {publicQuestions.map((question) => (
        <Question key={question.id} question={question} page={`/meetings/${reference}/questions`} heading={Heading} />
      ))}
      <Unused
        questions={merged}
        title={t`Questions that were put together with another: ${merged.length}`}
        heading={Heading}
      />
      <Unused questions={notPut} title={t`Questions that were not put: ${notPut.length}`} heading={Heading} />
    </>
  );
}
