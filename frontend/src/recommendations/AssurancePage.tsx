import { t } from "@lingui/core/macro";
import { lazy } from "react";
import { useParams } from "react-router";
import { AssuranceAtHandDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { ForceStatusTag, InspectorateStatusTag } from "../portal/statusTags";
import { NotNow } from "../portal/NotNow";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { longDate } from "../ui/dates";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { ProposeAssurance } from "./ProposeAssurance";

// The page waits for what it needs of these: who proposes needs none of what is for who decides.
const EarlierAssurances = lazy(async () => ({ default: (await import("./EarlierAssurances")).EarlierAssurances }));
const ConfirmAlike = lazy(async () => ({ default: (await import("./ConfirmAlike")).ConfirmAlike }));
const ConfirmAssurance = lazy(async () => ({ default: (await import("./ConfirmAssurance")).ConfirmAssurance }));

/** The officer proposes, the approver confirms; both see what was said before and what the other two tracks say. */
export function Component() {
  const { reference = "" } = useParams();
  const recommendation = found(useRead(AssuranceAtHandDocument, { reference }).recommendation);
  const { proposedAssurance: proposed, latestForceUpdate: update } = recommendation;
  const page = `/recommendations/${reference}`;
  const confirming = proposed?.viewerCanAssess ?? false;

  const heading = (
    <>
      <PageHeading caption={reference}>{confirming ? t`Confirm the assurance` : t`Propose an assurance`}</PageHeading>
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
          {
            term: t`The force says`,
            value: (
              <>
                <ForceStatusTag status={recommendation.forceStatus} />
                {update && (
                  <p className="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-0">
                    {longDate(update.saidOn)}: {update.words}
                  </p>
                )}
              </>
            ),
          },
          {
            term: t`The inspectorate says`,
            value: <InspectorateStatusTag status={recommendation.inspectorateStatus} />,
          },
        ]}
      />
      <EarlierAssurances entries={recommendation.entries} />
      {proposed && confirming && <ConfirmAlike proposed={proposed} reference={reference} />}
    </>
  );

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={page}>{t`Back to the recommendation`}</BackLink>
        {proposed && confirming ? (
          <ConfirmAssurance page={page} proposed={proposed} heading={heading} />
        ) : recommendation.viewerCanProposeAssurance && proposed === null ? (
          <ProposeAssurance
            about={{ recommendationId: recommendation.id }}
            page={page}
            said={recommendation.latestAssurance?.rating}
            heading={heading}
          />
        ) : (
          <>
            {heading}
            {proposed && (
              <p className="govuk-body">
                {t`An assurance was proposed on ${longDate(proposed.saidOn)} and waits to be confirmed.`}
              </p>
            )}
            <NotNow to={page}>{t`See the recommendation`}</NotNow>
          </>
        )}
      </div>
    </div>
  );
}
