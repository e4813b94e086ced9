import { plural, t } from "@lingui/core/macro";
import type { NumbersQuery } from "../gql/graphql";
import { LinkedBars } from "../ui/LinkedBars";
import type { Rows } from "./rowsFrom";

type Age = NumbersQuery["summary"]["ageing"][number];

const years = (months: number) => plural(months / 12, { one: "# year", other: "# years" });

function ageWord({ fromMonths, toMonths }: Age): string {
  if (toMonths === null) return t`${years(fromMonths)} and more`;
  if (fromMonths === 0) return t`Less than ${toMonths} months`;
  if (toMonths <= 12) return t`${fromMonths} to ${toMonths} months`;
  return t`${years(fromMonths)} to ${years(toMonths)}`;
}

/** How old the open recommendations are, since their reports were published. */
export function Ageing({ ages, median, rows }: { ages: readonly Age[]; median: number | null; rows: Rows }) {
  const ofMedian = median === null ? undefined : ageOf(ages, median);

  return (
    <LinkedBars
      caption={t`Open recommendations by age`}
      rowHeading={t`Age`}
      countHeading={t`Open`}
      bars={ages.map((age) => ({
        label: ageWord(age),
        count: age.count,
        to: rows(
          "recommendations",
          ["open", "true"],
          ["reported-from", age.reportedFrom],
          ["reported-to", age.reportedTo],
        ),
        mark: age === ofMedian && median !== null ? t`the median, ${median} days, is here` : undefined,
      }))}
    />
  );
}

/** The age to which so many days belong; months have 30 days and a half, near enough to place a mark. */
const ageOf = (ages: readonly Age[], days: number) =>
  ages.find(({ toMonths }) => toMonths === null || days < toMonths * 30.5);
