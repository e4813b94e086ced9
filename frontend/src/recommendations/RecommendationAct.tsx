import { t } from "@lingui/core/macro";
import { useState, type ReactNode } from "react";
import type { ProgressToReportQuery } from "../gql/graphql";
import { HowWeCounted } from "../portal/HowWeCounted";
import { NotNow } from "../portal/NotNow";
import { ForceStatusTag } from "../portal/statusTags";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { longDate } from "../ui/dates";
import { Form, type FormProps } from "../ui/Form";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";

interface RecommendationActProps {
  title: string;
  recommendation: NonNullable<ProgressToReportQuery["recommendation"]>;
  may: boolean;
  form: FormProps["form"];
  children: ReactNode;
}

/** What the force says about a recommendation: the recommendation first, and who decides what it does not. */
export function RecommendationAct({ title, recommendation, may, form, children }: RecommendationActProps) {
  const { reference, report, text, forceStatus, dueOn, deadline, deadlineAsStated, latestForceUpdate } = recommendation;
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(may);
  const { body } = useViewer();
  const holder = body?.holderTitle ?? t`local policing body`;
  const page = `/recommendations/${reference}`;
  const heading = <PageHeading caption={report ? `${reference} · ${report.title}` : reference}>{title}</PageHeading>;
  const due = dueOn === null ? deadlineAsStated : longDate(dueOn);

  return (
    <>
      <BackLink to={page}>{t`Back to the recommendation`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form
              form={form}
              heading={
                <>
                  {heading}
                  <InsetText>{text ?? t`The wording has not been entered`}</InsetText>
                  <SummaryList
                    rows={[
                      { term: t`The force says now`, value: <ForceStatusTag status={forceStatus} /> },
                      {
                        term: t`Last said on`,
                        value: latestForceUpdate ? longDate(latestForceUpdate.saidOn) : null,
                      },
                      {
                        term: t`Due`,
                        value: deadline ? (
                          <>
                            {due}
                            <HowWeCounted deadline={deadline} />
                          </>
                        ) : (
                          due
                        ),
                      },
                    ]}
                  />
                </>
              }
            >
              {children}
              <p className="govuk-body">
                {t`Nobody in the force closes a recommendation: the ${holder} says how far they are assured, and the inspectorate decides when it is closed.`}
              </p>
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to={page}>{t`See where the recommendation stands`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
