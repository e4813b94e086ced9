import { t } from "@lingui/core/macro";
import type { RecommendationQuery } from "../gql/graphql";
import { useViewer } from "../portal/useViewer";
import { ButtonGroup, ButtonLink } from "../ui/Button";

/** What the reader may add to the three tracks; the server says which. */
export function RecommendationActs({
  recommendation,
}: {
  recommendation: NonNullable<RecommendationQuery["recommendation"]>;
}) {
  const { may } = useViewer();
  const here = `/recommendations/${recommendation.reference}`;
  const reports = recommendation.viewerCanReportProgress || recommendation.viewerCanClaimComplete;
  const assesses = recommendation.viewerCanProposeAssurance || recommendation.proposedAssurance?.viewerCanAssess;
  const acts = [
    ...(reports ? [{ to: `${here}/progress`, text: t`Report progress` }] : []),
    ...(recommendation.viewerCanSignOff ? [{ to: `${here}/sign-off`, text: t`Sign off` }] : []),
    ...(may("OFFER_EVIDENCE") && recommendation.viewerCanReportProgress && recommendation.source
      ? [
          {
            to: `/evidence/offer?report=${recommendation.source.reference}&recommendation=${recommendation.reference}`,
            text: t`Offer evidence`,
          },
        ]
      : []),
    ...(assesses ? [{ to: `${here}/assurance`, text: t`Give an assurance` }] : []),
    ...(recommendation.viewerCanRecordInspectorateDecision
      ? [{ to: `${here}/inspectorate`, text: t`Record what the inspectorate decided` }]
      : []),
    ...(recommendation.viewerCanRecordInspectorateDecision
      ? [{ to: `${here}/repeats`, text: t`Say what it repeats` }]
      : []),
    ...(recommendation.viewerCanCorrect ? [{ to: `${here}/correct`, text: t`Correct what is recorded` }] : []),
    ...(may("DRAFT_REQUESTS")
      ? [{ to: `/requests/draft?recommendation=${recommendation.reference}`, text: t`Draft a request` }]
      : []),
  ];
  if (acts.length === 0) return null;

  return (
    <ButtonGroup>
      {acts.map(({ to, text }) => (
        <ButtonLink key={to} to={to} manner="secondary">
          {text}
        </ButtonLink>
      ))}
    </ButtonGroup>
  );
}
