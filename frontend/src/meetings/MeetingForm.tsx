import { useState, type ReactNode } from "react";
import { NotNow } from "../portal/NotNow";
import { BackLink } from "../ui/BackLink";
import { Form, type FormProps } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";

interface MeetingFormProps {
  title: string;
  caption?: string | undefined;
  may: boolean;
  back: { to: string; text: string };
  form: FormProps["form"];
  children: ReactNode;
}

/** One act about meetings on a page of its own, or that it cannot be done now and where to go instead. */
export function MeetingForm({ title, caption, may, back, form, children }: MeetingFormProps) {
  // The act itself may end what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(may);
  const heading = <PageHeading caption={caption}>{title}</PageHeading>;

  return (
    <>
      <BackLink to={back.to}>{back.text}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form form={form} heading={heading}>
              {children}
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to={back.to}>{back.text}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
