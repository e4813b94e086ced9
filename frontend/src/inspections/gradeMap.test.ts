import { expect, test } from "vitest";
import type { GradesQuery } from "../gql/graphql";
import { auditBars, gradeMap } from "./gradeMap";

type Report = NonNullable<GradesQuery["reports"]>["nodes"][number];

const report = (reference: string, more: Partial<Report>): Report => ({
  reference,
  title: reference,
  programme: "PEEL",
  cycle: null,
  publishedOn: "2022-01-01",
  judgments: [],
  caseAudits: [],
  ...more,
});

const later = report("later", {
  cycle: "2023-25",
  publishedOn: "2024-03-12",
  judgments: [{ question: "Investigating crime", grade: "ADEQUATE" }],
});
const earlier = report("earlier", {
  cycle: "2021/22",
  publishedOn: "2023-03-17",
  judgments: [
    { question: "Investigating crime", grade: "REQUIRES_IMPROVEMENT" },
    { question: "Service to victims of crime", grade: "NOT_GRADED" },
  ],
});

test("between two cycles there is a break that says why, and within one there is none", () => {
  expect(gradeMap([later, earlier], 8).columns.map(({ key, apart }) => [key, apart === undefined])).toEqual([
    ["earlier", true],
    ["later", false],
  ]);
  const twin = { ...later, reference: "twin" };
  expect(gradeMap([twin, later], 8).columns.every(({ apart }) => apart === undefined)).toBe(true);
});

test("a grade has its letter and its word; what was not asked has neither", () => {
  const [investigating, victims] = gradeMap([later, earlier], 8).rows;
  expect(investigating?.cells.map((cell) => cell?.letter)).toEqual(["RI", "A"]);
  expect(victims?.cells.map((cell) => cell?.word ?? null)).toEqual(["Not graded", null]);
});

test("a report without grades has no column, and only the latest are drawn", () => {
  expect(gradeMap([later, report("none", {}), earlier], 1).columns.map(({ key }) => key)).toEqual(["later"]);
});

test("the bars of an inspection add up, 13 and 34 and 26 to 73", () => {
  const audited = report("audited", {
    caseAudits: [
      { category: null, good: 13, requiresImprovement: 34, inadequate: 26 },
      { category: "Investigation", good: 3, requiresImprovement: 3, inadequate: 5 },
    ],
  });
  const bars = auditBars([audited]);
  expect(bars.map(({ counts, to }) => [counts.reduce((sum, count) => sum + count), to])).toEqual([
    [73, "/reports/audited"],
  ]);
});
