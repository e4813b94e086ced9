import { expect, test } from "vitest";
import { missingParts } from "./missingParts";
import type { ResponseAtHand } from "./useResponseAtHand";

const recommendation = (number: string | null, reference: string) =>
  ({ id: reference, reference, number, kind: "RECOMMENDATION", text: null }) as const;

const lacking = (missing: ResponseAtHand["missing"]) =>
  missingParts({
    missing,
    report: {
      recommendations: { nodes: [recommendation("3", "WX-REC-2022-3"), recommendation(null, "WX-REC-2022-4")] },
    },
    furtherReports: [],
  } as unknown as ResponseAtHand);

test("each unexplained recommendation is named as the report numbers it, and leads to its place", () => {
  expect(
    lacking([
      { part: "EXPLANATION", recommendation: { reference: "WX-REC-2022-3" } },
      { part: "EXPLANATION", recommendation: { reference: "WX-REC-2022-4" } },
    ]),
  ).toEqual([
    { message: "An explanation is missing: Recommendation 3", field: "explanation-WX-REC-2022-3" },
    { message: "An explanation is missing: Recommendation WX-REC-2022-4", field: "explanation-WX-REC-2022-4" },
  ]);
});

test("a response that lacks nothing lists nothing", () => {
  expect(lacking([])).toEqual([]);
});
