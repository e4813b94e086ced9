import { plural, t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { RecommendationFiltersDocument, RecommendationsDocument } from "../gql/graphql";
import { cursors } from "../portal/cursors";
import { DownloadLinks } from "../portal/DownloadLinks";
import { Meaning } from "../portal/Meaning";
import { askAhead } from "../portal/Reading";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { ButtonGroup, ButtonLink } from "../ui/Button";
import { FilterPanel } from "../ui/FilterPanel";
import { Listing } from "../ui/Listing";
import { Loading } from "../ui/Loading";
import { PageHeading } from "../ui/PageHeading";
import { RecommendationsTable } from "./RecommendationsTable";
import { sortByDueDate } from "../portal/sortByDueDate";
import { useChosen, useRecommendationFilters } from "./useRecommendationFilters";

export function Component() {
  return (
    <>
      <PageHeading>{t`Recommendations`}</PageHeading>
      <p className="govuk-body-l">
        {t`What inspectors asked for, what the force says it has done, how far the office that holds the force to account is assured, and what the inspectorate has closed.`}
      </p>
      <Loading>
        <Recommendations />
      </Loading>
    </>
  );
}

function Recommendations() {
  const [address] = useSearchParams();
  const chosen = useChosen();
  const viewer = useViewer();
  const asked = { ...usePageArguments(), ...chosen };
  askAhead(RecommendationsDocument, asked);
  askAhead(RecommendationFiltersDocument, { force: chosen.force });
  const filters = useRecommendationFilters(chosen.force);
  const { recommendations } = useRead(RecommendationsDocument, asked);

  return (
    <>
      <ButtonGroup>
        {viewer.may("RECORD_INSPECTIONS") && <ButtonLink to="/sources/record">{t`Record another source`}</ButtonLink>}
        {viewer.may("PROPOSE_ASSURANCE") && recommendations.nodes.length > 0 && (
          <ButtonLink
            to={`/recommendations/assurances?${new URLSearchParams(recommendations.nodes.map(({ reference }) => ["recommendation", reference]))}`}
            manner="secondary"
          >{t`Propose one assurance for these`}</ButtonLink>
        )}
      </ButtonGroup>
      <Meaning of="tracks" />
      <div className="portal-columns">
        <FilterPanel filters={filters} />
        <Listing
          count={plural(recommendations.totalCount, { one: "# recommendation", other: "# recommendations" })}
          empty={recommendations.nodes.length === 0}
          emptyText={t`Recommendations and areas for improvement that match would stand here. Remove a filter to see more.`}
          {...cursors(recommendations.pageInfo)}
        >
          <RecommendationsTable recommendations={recommendations.nodes} sortByDueDate={sortByDueDate(address)} />
          <DownloadLinks list="recommendations" />
        </Listing>
      </div>
    </>
  );
}
