import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { RecommendationDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { recommendationKindWord } from "../portal/inspectionWords";
import { useRead } from "../portal/useRead";
import { Written, WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { InsetText } from "../ui/InsetText";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { RecommendationActs } from "./RecommendationActs";
import { RecommendationAnswers } from "./RecommendationAnswers";
import { RecommendationFacts } from "./RecommendationFacts";
import { Story } from "./Story";
import { Tracks } from "./Tracks";

export function Component() {
  const { reference = "" } = useParams();
  const recommendation = found(useRead(RecommendationDocument, { reference }).recommendation);
  const { kind, number, text } = recommendation;

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
      <RecommendationActs recommendation={recommendation} />
      <Tracks recommendation={recommendation} />
      <RecommendationFacts recommendation={recommendation} />
      <RecommendationAnswers recommendation={recommendation} />
      <Story recommendation={recommendation} />
    </>
  );
}
