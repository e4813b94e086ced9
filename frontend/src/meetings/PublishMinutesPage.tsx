import { t } from "@lingui/core/macro";
import { useState } from "react";
import { PublishMinutesDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { EditionWarnings } from "../portal/EditionWarnings";
import { NotNow } from "../portal/NotNow";
import { PreviewLink } from "../portal/PreviewLink";
import { Replacing } from "../portal/Replacing";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import MeetingQuestions from "./MeetingQuestions";
import { MinutesText } from "./MinutesText";
import { useMinutes } from "./useMinutes";

export function Component() {
  const { meeting, page } = useMinutes();
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(meeting.viewerCanPublishMinutes);
  const done = useDone();
  const publish = useAct(PublishMinutesDocument);
  const before = meeting.minutesEdition;

  const form = useForm({
    draft: `publish minutes ${meeting.reference}`,
    start: { reason: "", publishedOn: noDate },
    check: ({ reason, publishedOn }) => ({
      reason: before ? emptyProblem(reason, t`Enter why it replaces the earlier edition`) : undefined,
      publishedOn: doneOnProblem(publishedOn, t`Day of publication`),
    }),
    send: async ({ reason, publishedOn }) => {
      const { id: meetingId, version } = meeting;
      const { errors } = await publish({
        input: { meetingId, version, reason: reason || null, publishedOn: doneOn(publishedOn) },
      });
      if (errors.length === 0) await done(`${page}/minutes`, t`The minutes are published.`);
      return errors;
    },
  });

  const heading = (
    <PageHeading caption={`${meeting.reference} · ${meeting.title}`}>{t`Publish the minutes`}</PageHeading>
  );

  return (
    <>
      <BackLink to={`${page}/minutes`}>{t`Back to the minutes`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible && meeting.minutes ? (
            <Form form={form} heading={heading}>
              <p className="govuk-body">
                {t`Everybody will read the minutes below and the questions from the public that were used. Of the others they read only the numbers and reasons. What was noted in the room stays in the office.`}
              </p>
              <MinutesText text={meeting.minutes.text} />
              <MeetingQuestions reference={meeting.reference} />
              <EditionWarnings warnings={meeting.minutesWarnings} page={`${page}/minutes/publish`} />
              <PreviewLink of={`meetings/${meeting.reference}/minutes`} />
              <InsetText>{t`What is published is frozen as an edition and never edited.`}</InsetText>
              <Replacing field={form.field("reason")} before={before} />
              <DateInput
                {...form.field("publishedOn")}
                legend={t`Day of publication`}
                legendSize="m"
                hint={doneOnHint()}
              />
              <Button>{t`Publish the minutes`}</Button>
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to={page}>{t`See the meeting`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
