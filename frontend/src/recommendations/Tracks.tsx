import { t } from "@lingui/core/macro";
import type { RecommendationTracksFragment, SaidEntryFragment } from "../gql/graphql";
import { AccountsDifferTag } from "../portal/marks";
import { Meaning } from "../portal/Meaning";
import { holderTitleOn, type Responsibility } from "../portal/office";
import { SaidEntry } from "../portal/SaidEntry";
import { AssuranceTag, ForceStatusTag, InspectorateStatusTag } from "../portal/statusTags";
import { useViewer } from "../portal/useViewer";
import { longDate } from "../ui/dates";
import { InsetText } from "../ui/InsetText";
import { SideBySide } from "../ui/SideBySide";
import { disagreement } from "./disagreement";

/** Three voices about one recommendation, never one status: each has its own column. */
export function Tracks({
  recommendation,
  responsibilities,
  asAt,
}: {
  recommendation: RecommendationTracksFragment;
  responsibilities: readonly Responsibility[];
  asAt: string | null;
}) {
  const { latestForceUpdate, latestAssurance, latestInspectorateDecision, proposedAssurance } = recommendation;
  const { today } = useViewer();
  const saidOr = (entry: SaidEntryFragment | null, tag: React.ReactNode) =>
    entry ? <SaidEntry entry={entry} asAt={asAt} /> : <p className="govuk-body">{tag}</p>;

  return (
    <section aria-labelledby="tracks">
      <h2 className="govuk-heading-m" id="tracks">
        {asAt === null ? t`Where it stands` : t`Where it stood on ${longDate(asAt)}`}
      </h2>
      {recommendation.disputed && (
        <InsetText>
          <p className="govuk-body">
            <AccountsDifferTag />
          </p>
          {disagreement(recommendation, (day) => holderTitleOn(responsibilities, day)).map((sentence) => (
            <p className="govuk-body govuk-!-margin-bottom-1" key={sentence}>
              {sentence}
            </p>
          ))}
        </InsetText>
      )}
      <SideBySide
        sides={[
          {
            heading: t`Force`,
            hint: t`What the force says it has done`,
            children: saidOr(latestForceUpdate, <ForceStatusTag status={recommendation.forceStatus} />),
          },
          {
            heading: holderTitleOn(responsibilities, latestAssurance?.saidOn ?? asAt ?? today),
            hint: t`How far the office that holds the force to account is assured`,
            children: (
              <>
                {saidOr(latestAssurance, <AssuranceTag rating={recommendation.assurance} />)}
                {proposedAssurance && <SaidEntry entry={proposedAssurance} />}
              </>
            ),
          },
          {
            heading: t`Inspectorate`,
            hint: t`What the inspectorate has decided`,
            children: saidOr(
              latestInspectorateDecision,
              <InspectorateStatusTag status={recommendation.inspectorateStatus} />,
            ),
          },
        ]}
      />
      <Meaning of="tracks" />
    </section>
  );
}
