import { t } from "@lingui/core/macro";
import { PublicQuestionsDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { QuestionList } from "./QuestionList";

/** The questions from the public on the page of their meeting. */
export default function MeetingQuestions({ reference }: { reference: string }) {
  const { meeting } = useRead(PublicQuestionsDocument, { reference });
  if (!meeting) return null;

  return (
    <section aria-labelledby="questions">
      <h2 className="govuk-heading-m" id="questions">{t`Questions from the public`}</h2>
      <QuestionList meeting={meeting} heading="h3" />
    </section>
  );
}
