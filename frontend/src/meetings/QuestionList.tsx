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

/** What the public asked the meeting, as far as the reader may read it: of what was not put, everybody reads only the number and why. */
export function QuestionList({ meeting, heading: Heading }: { meeting: Asked; heading: "h2" | "h3" }) {
  const { publicQuestions, unusedQuestions, reference } = meeting;
  return (
    <>
      {publicQuestions.map((question) => (
        <Question key={question.id} question={question} page={`/meetings/${reference}/questions`} heading={Heading} />
      ))}
      {unusedQuestions.length > 0 && (
        <>
          <Heading className="govuk-heading-s">{t`Questions that were not put: ${unusedQuestions.length}`}</Heading>
          <SummaryList
            rows={unusedQuestions.map(({ number, mergedInto, reason }) => ({
              term: t`Question ${number}`,
              value: (
                <>
                  {mergedInto === null ? t`Not used.` : t`Put together with question ${mergedInto}.`}
                  {reason && <Written>{reason}</Written>}
                </>
              ),
            }))}
          />
        </>
      )}
    </>
  );
}
