import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useParams } from "react-router";
import { AgendaToPrepareDocument, PublishAgendaDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { EditionWarnings } from "../portal/EditionWarnings";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { PreviewLink } from "../portal/PreviewLink";
import { Replacing } from "../portal/Replacing";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
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
import { AgendaList } from "./AgendaList";

export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(AgendaToPrepareDocument, { reference }).meeting);
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(meeting.viewerCanPublishAgenda);
  const done = useDone();
  const publish = useAct(PublishAgendaDocument);
  const page = `/meetings/${reference}`;
  const before = meeting.agendaEdition;
  const shown = meeting.agendaItems.filter(({ isPrivate }) => !isPrivate);
  const withheld = meeting.agendaItems.filter(({ isPrivate }) => isPrivate);

  const form = useForm({
    draft: `publish agenda ${reference}`,
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
      if (errors.length === 0) await done(page, t`The agenda is published`);
      return errors;
    },
  });

  const heading = <PageHeading caption={`${reference} · ${meeting.title}`}>{t`Publish the agenda`}</PageHeading>;

  return (
    <>
      <BackLink to={`${page}/agenda`}>{t`Back to the agenda`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form form={form} heading={heading}>
              <h2 className="govuk-heading-m">{t`Everybody will read`}</h2>
              <p className="govuk-body">
                {meeting.isPublic
                  ? t`The meeting: its title, kind, day, time and place.`
                  : t`The meeting: its title, kind, day and time, and that it is held in private; not where.`}
              </p>
              <p className="govuk-body">
                {t`The items: each title and what is required. A recommendation or request that an item takes up is shown to those who may read it.`}
              </p>
              <AgendaList items={shown} meeting={reference} />
              {withheld.length > 0 && (
                <>
                  <h2 className="govuk-heading-m">{t`Only the force will read`}</h2>
                  <p className="govuk-body">{t`Everybody else sees in their place the ground on which they are private.`}</p>
                  <AgendaList items={withheld} meeting={reference} />
                </>
              )}
              <EditionWarnings warnings={meeting.agendaWarnings} page={`${page}/agenda/publish`} />
              <PreviewLink of={`meetings/${reference}/agenda`} />
              <InsetText>{t`What is published is frozen as an edition and never edited.`}</InsetText>
              <Replacing field={form.field("reason")} before={before} />
              <DateInput
                {...form.field("publishedOn")}
                legend={t`Day of publication`}
                legendSize="m"
                hint={doneOnHint()}
              />
              <Button>{t`Publish the agenda`}</Button>
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
