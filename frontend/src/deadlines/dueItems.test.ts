import { expect, test } from "vitest";
import type { DueQuery } from "../gql/graphql";
import { dueItems, weeksOf, type DueItem } from "./dueItems";

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

const report = (reference: string, response: { reference: string } | null, coveredBy: readonly string[] = []) => ({
  reference,
  title: reference,
  statutoryDeadline: { dueOn: "2022-05-23" },
  response,
  coveredBy: coveredBy.map((other) => ({ reference: other })),
  forces: [{ body: { name: "PCC" } }],
});

test("a response that is not begun is due too, unless another report of the force covers it or it is not known whether the law asks for one", () => {
  const nothing = { totalCount: 0, nodes: [] };
  const due: DueQuery = {
    summary: { overdueRecommendations: 0, overdueRequests: 0 },
    recommendations: nothing,
    statutoryResponses: nothing,
    requests: nothing,
    chiefOfficerComments: nothing,
    reports: {
      totalCount: 4,
      nodes: [
        report("BEGUN", { reference: "R" }),
        report("COVERED", null, ["OTHER"]),
        report("OPEN", null),
        { ...report("LETTER", null), statutoryDeadline: null },
      ],
    },
  };

  expect(dueItems(due).map(({ kind, on, to, who }) => [kind, on, to, who])).toEqual([
    ["responses", "2022-05-23", "/reports/OPEN", "PCC"],
  ]);
});
