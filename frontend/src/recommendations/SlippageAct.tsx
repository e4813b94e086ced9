import { t } from "@lingui/core/macro";
import { useState, type ReactNode } from "react";
import { NotNow } from "../portal/NotNow";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { Form, type FormProps } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList, type SummaryRow } from "../ui/SummaryList";

interface SlippageActProps {
  title: string;
  recommendation: { reference: string; text: string | null };
  may: boolean;
  form: FormProps["form"];
  facts: readonly SummaryRow[];
  children: ReactNode;
}

/** What the two pages share that say when a recommendation is due and who sees to it. */
export function SlippageAct({ title, recommendation, may, form, facts, children }: SlippageActProps) {
  const { reference, text } = recommendation;
  // The act itself may end what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(may);
  const page = `/recommendations/${reference}`;
  const heading = (
    <>
      <PageHeading caption={reference}>{title}</PageHeading>
      <SummaryList
        rows={[
          {
            term: t`Recommendation`,
            value: text === null ? t`The wording has not been entered` : <WrittenInline>{text}</WrittenInline>,
          },
          ...facts,
        ]}
      />
    </>
  );

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={page}>{t`Back to the recommendation`}</BackLink>
        {possible ? (
          <Form form={form} heading={heading}>
            {children}
          </Form>
        ) : (
          <>
            {heading}
            <NotNow to={page}>{t`See the recommendation`}</NotNow>
          </>
        )}
      </div>
    </div>
  );
}
