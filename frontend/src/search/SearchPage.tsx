import { plural, t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { SearchDocument } from "../gql/graphql";
import { chosenOf, orAll } from "../portal/choices";
import { useForceFilter } from "../portal/useForceFilter";
import { useRead } from "../portal/useRead";
import { FilterPanel } from "../ui/FilterPanel";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { longestSearch, SearchBox } from "../ui/SearchBox";
import { SearchHits } from "./SearchHits";
import { counted, kinds, kindWord } from "./searchWords";

/** Looks for what the address asks, in all that the viewer may see. */
export function Component() {
  const [address] = useSearchParams();
  const text = (address.get("q") ?? "").trim().slice(0, longestSearch);

  return (
    <>
      <PageHeading>{text === "" ? t`Search` : t`Search: ${text}`}</PageHeading>
      <SearchBox label={t`Search everything that is published here`} value={text} key={text} />
      {text === "" ? (
        <p className="govuk-body">
          {t`Reports, findings, recommendations, responses, meetings, requests and what was said about them. Put a phrase in quotation marks.`}
        </p>
      ) : (
        <Results text={text} />
      )}
    </>
  );
}

function Results({ text }: { text: string }) {
  const [address] = useSearchParams();
  const forceFilter = useForceFilter();
  const year = Number(address.get("year"));
  const chosen = chosenOf(address, "kind", kinds);
  const { search } = useRead(SearchDocument, {
    text,
    kinds: orAll(chosen),
    force: address.get("force"),
    year: Number.isInteger(year) && year > 0 && year < 10_000 ? year : null,
    after: address.get("after"),
  });
  const forces = "options" in forceFilter ? forceFilter.options : [];
  const forceName = (slug: string) => forces.find(({ value }) => value === slug)?.text ?? slug;
  const option = (value: string, name: string, count: { count: number; orMore: boolean }) => ({
    value,
    text: t`${name} (${counted(count)})`,
  });
  const total = search.totalCount;

  return (
    <div className="portal-columns">
      <FilterPanel
        filters={[
          {
            kind: "checkboxes",
            name: "kind",
            label: t`Kind`,
            options: kinds
              .map((kind) => search.kinds.find((found) => found.kind === kind) ?? { kind, count: 0, orMore: false })
              .filter(({ kind, count }) => count > 0 || chosen.includes(kind))
              .map((found) => option(found.kind, kindWord[found.kind](), found)),
          },
          {
            kind: "select",
            name: "force",
            label: t`Force`,
            options: search.forces.map((found) => option(found.force, forceName(found.force), found)),
          },
          {
            kind: "select",
            name: "year",
            label: t`Year`,
            options: search.years.map((found) => option(`${found.year}`, `${found.year}`, found)),
          },
        ]}
      />
      <Listing
        count={search.orMore ? t`More than ${total} results` : plural(total, { one: "# result", other: "# results" })}
        empty={search.nodes.length === 0}
        emptyText={t`Nothing that you may see here holds all of these words. Try fewer words, or others.`}
        before={null}
        after={search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null}
      >
        <SearchHits hits={search.nodes} />
      </Listing>
    </div>
  );
}
