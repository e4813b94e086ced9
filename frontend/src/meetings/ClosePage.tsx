import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { CloseMeetingDocument, MeetingRoomDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Form } from "../ui/Form";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { useForm } from "../ui/useForm";

export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(MeetingRoomDocument, { reference }).meeting);
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(meeting.viewerCanClose);
  const navigate = useNavigate();
  const close = useAct(CloseMeetingDocument);
  const page = `/meetings/${reference}`;
  const open = meeting.agendaItems.filter(({ note }) => !note?.outcome);

  const form = useForm({
    draft: `close ${reference}`,
    start: {},
    send: async () => {
      const { errors } = await close({ input: { meetingId: meeting.id, version: meeting.version } });
      if (errors.length === 0) await navigate(`${page}/minutes`);
      return errors;
    },
  });

  const heading = <PageHeading caption={`${reference} · ${meeting.title}`}>{t`Close the meeting`}</PageHeading>;

  return (
    <>
      <BackLink to={`${page}/room`}>{t`Back to the meeting room`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form form={form} heading={heading}>
              <p className="govuk-body">
                {t`After it is closed, notes, outcomes and assurances can no longer be recorded in the room. The minutes are then drafted from them.`}
              </p>
              {open.length > 0 && (
                <InsetText>
                  <p className="govuk-body">{t`No outcome is recorded for:`}</p>
                  <ul className="govuk-list govuk-list--bullet">
                    {open.map(({ id, number, title }) => (
                      <li key={id}>
                        {number}. <WrittenInline>{title}</WrittenInline>
                      </li>
                    ))}
                  </ul>
                </InsetText>
              )}
              <Button>{t`Close the meeting`}</Button>
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
