import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { Link } from "react-router";
import { History } from "../portal/History";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { CopiesSent } from "./CopiesSent";
import { Decisions } from "./Decisions";
import { ResponseFacts } from "./ResponseFacts";
import { ResponseTasks } from "./ResponseTasks";
import { useResponseAtHand, type ResponseAtHand } from "./useResponseAtHand";

const WholeResponse = lazy(async () => ({ default: (await import("./WholeResponse")).WholeResponse }));
const Notes = lazy(async () => ({ default: (await import("./Notes")).Notes }));
const FurtherEdition = lazy(async () => ({ default: (await import("../portal/FurtherEdition")).FurtherEdition }));
const ResponsePlan = lazy(async () => ({ default: (await import("./ResponsePlan")).ResponsePlan }));
const PublishedEdition = lazy(() => import("./PublishedEdition"));

/** The one thing that comes next, for whoever may do it. */
function NextAct({ response }: { response: ResponseAtHand }) {
  if (response.viewerCanReview) return <ButtonLink to="review">{t`Review the response`}</ButtonLink>;
  if (response.viewerCanApprove && response.isDecidedByVote)
    return <ButtonLink to="vote">{t`Record the board’s vote`}</ButtonLink>;
  if (response.viewerCanApprove) return <ButtonLink to="decide">{t`Read and decide`}</ButtonLink>;
  if (response.viewerCanPublish) return <ButtonLink to="publish">{t`Publish the response`}</ButtonLink>;
  if (response.viewerCanRecordCopy) return <ButtonLink to="copies">{t`Record a copy sent`}</ButtonLink>;
  return null;
}

export function Component() {
  const { response } = useResponseAtHand();
  const { edition, viewerCanDraft, status } = response;
  const title = response.report?.title ?? response.reference;
  const isPublished = status === "PUBLISHED" || status === "COPIED";

  return (
    <>
      <BackLink to="/responses">{t`Responses`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <DoneBanner />
          <PageHeading caption={response.reference}>{t`Response to: ${title}`}</PageHeading>
          {edition && (
            <Suspense>
              <PublishedEdition edition={edition} />
            </Suspense>
          )}
          {(response.supersedes ?? response.supersededBy) !== null && (
            <Suspense>
              <FurtherEdition root="/responses" of={response} />
            </Suspense>
          )}
          <ResponseFacts response={response} />
          <NextAct response={response} />
          {response.plan.length > 0 && (
            <Suspense>
              <ResponsePlan response={response} />
            </Suspense>
          )}
          {viewerCanDraft && <ResponseTasks response={response} />}
          {isPublished && (
            <>
              <h2 className="govuk-heading-m">{t`Copies sent`}</h2>
              <CopiesSent copies={response.copies} />
              {response.viewerCanRevise && response.supersededBy === null && (
                <p className="govuk-body">
                  <Link className="govuk-link" to="revise">{t`Replace it by a further edition`}</Link>
                </p>
              )}
            </>
          )}
          <Decisions decisions={response.decisions} />
          {response.notes.length > 0 && (
            <Suspense>
              <Notes response={response} />
            </Suspense>
          )}
          {!viewerCanDraft && (
            <Suspense>
              <WholeResponse response={response} />
            </Suspense>
          )}
          <History of={response.id} />
        </div>
      </div>
    </>
  );
}
