import { t } from "@lingui/core/macro";
import type { AssuranceAtHandQuery } from "../gql/graphql";
import { assuranceWord } from "../portal/trackWords";
import { Written } from "../portal/Written";
import { Timeline } from "../ui/Timeline";

type Entry = NonNullable<AssuranceAtHandQuery["recommendation"]>["entries"][number];

/** What was said about assurance before: never overwritten, the latest first. */
export function EarlierAssurances({ entries }: { entries: readonly Entry[] }) {
  const confirmed = entries
    .filter((entry) => entry.__typename === "Assurance")
    .filter(({ state }) => state === "CONFIRMED")
    .sort((one, other) => other.saidOn.localeCompare(one.saidOn));

  return (
    <>
      <h2 className="govuk-heading-m">{t`Earlier assurances`}</h2>
      {confirmed.length === 0 ? (
        <p className="govuk-body">{t`No assurance is recorded here yet.`}</p>
      ) : (
        <Timeline
          entries={confirmed.map(({ id, rating, saidOn, saidBy, words }) => ({
            key: id,
            title: assuranceWord(rating),
            byline: t`by ${saidBy}`,
            date: saidOn,
            children: words !== null && <Written>{words}</Written>,
          }))}
        />
      )}
    </>
  );
}
