import { t } from "@lingui/core/macro";
import { lazy, useState, type ReactNode } from "react";
import { NotNow } from "../portal/NotNow";
import { BackLink } from "../ui/BackLink";
import { Form, type FormProps } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import type { RequestAtHand } from "./RequestSoFar";

const RequestSoFar = lazy(() => import("./RequestSoFar"));

interface RequestActProps {
  title: string;
  request: RequestAtHand;
  may: boolean;
  form: FormProps["form"];
  children: ReactNode;
}

/** One act on a request: the request so far, then the form. */
export function RequestAct({ title, request, may, form, children }: RequestActProps) {
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(may);
  const page = `/requests/${request.reference}`;
  const heading = <PageHeading caption={`${request.reference} · ${request.subject}`}>{title}</PageHeading>;

  return (
    <>
      <BackLink to={page}>{t`Back to the request`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form
              form={form}
              heading={
                <>
                  {heading}
                  <RequestSoFar request={request} />
                </>
              }
            >
              {children}
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to={page}>{t`See where the request stands`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
