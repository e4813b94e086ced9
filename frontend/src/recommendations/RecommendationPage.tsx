import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { useParams } from "react-router";
import { RecommendationDocument } from "../gql/graphql";
import { AsAt } from "../portal/AsAt";
import { DownloadLinks } from "../portal/DownloadLinks";
import { found } from "../portal/found";
import { recommendationKindWord } from "../portal/recommendationWords";
import { usePastDay } from "../portal/usePastDay";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { Written, WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { InsetText } from "../ui/InsetText";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { RecommendationActs } from "./RecommendationActs";
import { Tracks } from "./Tracks";

const OfferedEvidence = lazy(async () => ({ default: (await import("./OfferedEvidence")).OfferedEvidence }));
const RecommendationAnswers = lazy(async () => ({
  default: (await import("./RecommendationAnswers")).RecommendationAnswers,
}));
const RecommendationFacts = lazy(async () => ({
  default: (await import("./RecommendationFacts")).RecommendationFacts,
}));
const Slippage = lazy(async () => ({ default: (await import("./Slippage")).Slippage }));
const Story = lazy(async () => ({ default: (await import("../portal/Story")).Story }));
const History = lazy(async () => ({ default: (await import("../portal/History")).History }));

/** A recommendation as it stands now, or as it stood at the end of the day that the address names. */
export function Component() {
  const { reference = "" } = useParams();
  const { today } = useViewer();
  const asAt = usePastDay("as-at");
  const recommendation = found(useRead(RecommendationDocument, { reference, asAt }).recommendation);
  const { kind, number, text, source } = recommendation;
  const responsibilities = source?.forces.flatMap((force) => force.responsibilities) ?? [];

  return (
    <>
      <BackLink to="/recommendations">{t`Recommendations`}</BackLink>
      <DoneBanner />
      <PageHeading caption={recommendation.reference}>
        {[recommendationKindWord(kind), number].filter(Boolean).join(" ")}
      </PageHeading>
      <InsetText>
        {text === null ? t`The wording has not been entered` : <Written>{text}</Written>}
        {recommendation.parts.length > 0 && (
          <ul className="govuk-list govuk-list--bullet">
            {recommendation.parts.map((part) => (
              <li key={part}>
                <WrittenInline>{part}</WrittenInline>
              </li>
            ))}
          </ul>
        )}
      </InsetText>
      {asAt === null && <RecommendationActs recommendation={recommendation} />}
      {source && <AsAt from={source.madeOn} today={today} asAt={asAt} />}
      <Tracks recommendation={recommendation} responsibilities={responsibilities} asAt={asAt} />
      <Suspense fallback={null}>
        <RecommendationFacts recommendation={recommendation} asAt={asAt} />
        <Slippage reference={reference} asAt={asAt} />
      </Suspense>
      <Suspense fallback={null}>
        <OfferedEvidence recommendation={recommendation} />
        <RecommendationAnswers recommendation={recommendation} />
        <Story timeline={recommendation.timeline} responsibilities={responsibilities} asAt={asAt} today={today}>
          <DownloadLinks
            list="story"
            of={t`Download all of it, with who may read each part:`}
            only={{ recommendation: recommendation.reference }}
          />
        </Story>
        <History of={recommendation.id} />
      </Suspense>
    </>
  );
}
