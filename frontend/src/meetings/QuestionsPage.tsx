import { plural, t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { PublicQuestionsDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { QuestionList } from "./QuestionList";

/** What the public asks a meeting: for the office to decide on, for everybody to read once the minutes are published. */
export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(PublicQuestionsDocument, { reference }).meeting);
  const open = meeting.publicQuestions.filter(({ status }) => status === "RECEIVED").length;

  return (
    <>
      <BackLink to={`/meetings/${reference}`}>{t`Back to the meeting`}</BackLink>
      <PageHeading caption={`${reference} · ${meeting.title}`}>{t`Questions from the public`}</PageHeading>
      <DoneBanner />
      {open > 0 && (
        <p className="govuk-body">
          {plural(open, {
            one: "# question is to be decided on before the minutes can be published.",
            other: "# questions are to be decided on before the minutes can be published.",
          })}
        </p>
      )}
      {meeting.publicQuestions.length + meeting.unusedQuestions.length === 0 && (
        <p className="govuk-body">{t`No question from the public is recorded here.`}</p>
      )}
      <QuestionList meeting={meeting} heading="h2" />
      {meeting.viewerCanRecordQuestion && (
        <ButtonLink to={`/meetings/${reference}/questions/record`}>{t`Record a question`}</ButtonLink>
      )}
    </>
  );
}
