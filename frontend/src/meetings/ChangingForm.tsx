import { t } from "@lingui/core/macro";
import { useState, type ReactNode } from "react";
import { NotNow } from "../portal/NotNow";
import { BackLink } from "../ui/BackLink";
import { Form, type FormProps } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import type { MeetingAtHand } from "./useMeetingToChange";

interface ChangingFormProps {
  title: string;
  meeting: MeetingAtHand;
  form: FormProps["form"];
  children: ReactNode;
}

/** One decision about a planned meeting, on a page of its own. */
export function ChangingForm({ title, meeting, form, children }: ChangingFormProps) {
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(meeting.viewerCanPostpone);
  const page = `/meetings/${meeting.reference}`;
  const heading = <PageHeading caption={`${meeting.reference} · ${meeting.title}`}>{title}</PageHeading>;

  return (
    <>
      <BackLink to={page}>{t`Back to the meeting`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form form={form} heading={heading}>
              {children}
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
