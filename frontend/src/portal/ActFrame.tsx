import { t } from "@lingui/core/macro";
import { useState, type ReactNode } from "react";
import { NotNow } from "./NotNow";
import { BackLink } from "../ui/BackLink";
import { Form, type FormProps } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";

interface ActFrameProps {
  title: string;
  caption?: string;
  /** To where it leads back. */
  page: string;
  may: boolean;
  form: FormProps["form"];
  before?: ReactNode;
  children: ReactNode;
}

/** One act: its heading, what must be known, then the form. */
export function ActFrame({ title, caption, page, may, form, before, children }: ActFrameProps) {
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(may);
  const heading = <PageHeading {...(caption !== undefined && { caption })}>{title}</PageHeading>;

  return (
    <>
      <BackLink to={page}>{t`Back`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form
              form={form}
              heading={
                <>
                  {heading}
                  {before}
                </>
              }
            >
              {children}
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to={page}>{t`See where it stands`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
