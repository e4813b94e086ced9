import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { InspectorateAtHandDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { inspectorateWord } from "../portal/inspectionWords";
import { NotNow } from "../portal/NotNow";
import { InspectorateStatusTag } from "../portal/statusTags";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { longDate } from "../ui/dates";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { DecisionForm } from "./DecisionForm";

/** What the inspectorate decided is recorded from a document that is named; nobody here decides it. */
export function Component() {
  const { reference = "" } = useParams();
  const { recommendation: known, verificationRoutes } = useRead(InspectorateAtHandDocument, { reference });
  const recommendation = found(known);
  const { latestInspectorateDecision: latest, report } = recommendation;
  const [inspectorate, ...others] = report?.inspectorates ?? [];
  const page = `/recommendations/${reference}`;

  const heading = (
    <>
      <PageHeading caption={reference}>{t`Record what the inspectorate decided`}</PageHeading>
      <SummaryList
        rows={[
          {
            term: t`Recommendation`,
            value:
              recommendation.text === null ? (
                t`The wording has not been entered`
              ) : (
                <WrittenInline>{recommendation.text}</WrittenInline>
              ),
          },
          { term: t`Recorded so far`, value: <InspectorateStatusTag status={recommendation.inspectorateStatus} /> },
          ...(latest
            ? [{ term: t`Said last`, value: `${longDate(latest.saidOn)}, ${latest.saidBy}: ${latest.words ?? ""}` }]
            : []),
        ]}
      />
    </>
  );

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={page}>{t`Back to the recommendation`}</BackLink>
        {recommendation.viewerCanRecordInspectorateDecision ? (
          <DecisionForm
            about={{ recommendationId: recommendation.id }}
            page={page}
            routes={verificationRoutes}
            saidBy={inspectorate !== undefined && others.length === 0 ? inspectorateWord(inspectorate) : ""}
            heading={heading}
          />
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
