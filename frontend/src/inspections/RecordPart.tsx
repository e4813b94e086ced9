import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { BackLink } from "../ui/BackLink";
import { DoneBanner } from "../ui/DoneBanner";
import { Form, type FormProps } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";

interface RecordPartProps {
  reference: string;
  heading: string;
  form: FormProps["form"];
  /** What is recorded of this kind already. */
  recorded: ReactNode;
  children: ReactNode;
}

/** One kind of thing that a report says: what is there, and a form for the next. */
export function RecordPart({ reference, heading, form, recorded, children }: RecordPartProps) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={`/reports/${reference}/record`}>{t`What is recorded of this report`}</BackLink>
        <DoneBanner />
        <Form
          form={form}
          heading={
            <>
              <PageHeading caption={reference}>{heading}</PageHeading>
              {recorded}
            </>
          }
        >
          {children}
        </Form>
      </div>
    </div>
  );
}
