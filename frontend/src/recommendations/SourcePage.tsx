import { plural, t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { SourceDocument } from "../gql/graphql";
import { AudienceTag } from "../portal/AudienceTag";
import { found } from "../portal/found";
import { History } from "../portal/History";
import { sourceKindWord } from "../portal/recommendationWords";
import { Sources } from "../portal/Sources";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { writtenLang } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { ButtonGroup, ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { RecommendationsTable } from "./RecommendationsTable";

/** A source of recommendations that is no inspection report, with what it asks for. */
export function Component() {
  const { reference = "" } = useParams();
  const source = found(useRead(SourceDocument, { reference }).otherSource);
  const { recommendations } = source;
  const { may } = useViewer();
  const offers = may("OFFER_EVIDENCE") && recommendations.totalCount > 0;

  return (
    <>
      <BackLink to="/recommendations">{t`Recommendations`}</BackLink>
      <DoneBanner />
      <PageHeading caption={source.reference} lang={writtenLang}>
        {source.title}
      </PageHeading>
      <AudienceTag audience={source.audience} />
      {(source.viewerCanRecord || source.viewerCanPublish || source.viewerCanWithdrawPublication || offers) && (
        <ButtonGroup>
          {source.viewerCanRecord && (
            <ButtonLink manner="secondary" to={`/sources/${reference}/record`}>{t`Add what it asks for`}</ButtonLink>
          )}
          {source.viewerCanPublish && (
            <ButtonLink manner="secondary" to={`/publish/${source.id}`}>{t`Publish this source`}</ButtonLink>
          )}
          {source.viewerCanWithdrawPublication && (
            <ButtonLink
              manner="secondary"
              to={`/publish/${source.id}/withdraw`}
            >{t`Withdraw the publication`}</ButtonLink>
          )}
          {offers && (
            <ButtonLink manner="secondary" to={`/evidence/offer?report=${reference}`}>{t`Offer evidence`}</ButtonLink>
          )}
        </ButtonGroup>
      )}
      <SummaryList
        rows={[
          { term: t`Kind`, value: sourceKindWord(source.sourceKind) },
          { term: t`Made by`, value: source.madeBy },
          ...(source.number ? [{ term: t`Number`, value: source.number }] : []),
          { term: t`Made on`, value: longDate(source.publishedOn) },
          { term: t`Force`, value: source.forces.map(({ name }) => name).join(", ") },
          {
            term: t`Where to read it`,
            value: source.url && (
              <a className="govuk-link portal-written" href={source.url} rel="external">
                {source.url}
              </a>
            ),
          },
          { term: t`Sources`, value: source.sources.length > 0 ? <Sources sources={source.sources} /> : null },
        ]}
      />
      <h2 className="govuk-heading-m">
        {plural(recommendations.totalCount, { one: "# recommendation", other: "# recommendations" })}
      </h2>
      {recommendations.totalCount > 0 && <RecommendationsTable recommendations={recommendations.nodes} />}
      <History of={source.id} />
    </>
  );
}
