import { t } from "@lingui/core/macro";
import { useState, type ReactNode } from "react";
import { NotNow } from "../portal/NotNow";
import { BackLink } from "../ui/BackLink";
import { DoneBanner } from "../ui/DoneBanner";
import { Form, type FormProps } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import type { ResponseAtHand } from "./useResponseAtHand";

interface ResponseFrameProps {
  title: string;
  response: ResponseAtHand;
  may: boolean;
  form: FormProps["form"];
  /** What is to be read before the form. */
  before?: ReactNode;
  children: ReactNode;
}

/** One task or act of a response: its heading, what must be known, then the form. */
export function ResponseFrame({ title, response, may, form, before, children }: ResponseFrameProps) {
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(may);
  const page = `/responses/${response.reference}`;
  const heading = (
    <PageHeading caption={`${response.reference} · ${response.report?.title ?? ""}`}>{title}</PageHeading>
  );

  return (
    <>
      <BackLink to={page}>{t`Back to the response`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <DoneBanner />
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
              <NotNow to={page}>{t`See where the response stands`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
