import { expect, test } from "vitest";
import { weeksOf, type DueItem } from "./dueItems";

const due = (on: string): DueItem => ({
  key: on,
  kind: "requests",
  on,
  what: "",
  about: null,
  to: "/",
  who: null,
});

test("a week has what is due from its first day to its seventh, over the end of a month and a change of the clocks", () => {
  const weeks = weeksOf(
    ["2022-03-21", "2022-03-27", "2022-03-28", "2022-04-03", "2022-04-04"].map(due),
    "2022-03-21",
    3,
  );

  expect(weeks.map(({ from, items }) => [from, items.map(({ on }) => on)])).toEqual([
    ["2022-03-21", ["2022-03-21", "2022-03-27"]],
    ["2022-03-28", ["2022-03-28", "2022-04-03"]],
    ["2022-04-04", ["2022-04-04"]],
  ]);
});
