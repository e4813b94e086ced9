import { expect, test } from "vitest";
import { bySection } from "./bySection";

test("Findings keep the order of the report's sections, and those without one come last", () => {
  const findings = [
    { section: null, text: "a" },
    { section: "3 Leadership", text: "b" },
    { section: "5 Initial contact", text: "c" },
    { section: "3 Leadership", text: "d" },
  ];

  expect(bySection(findings).map(({ section, things }) => [section, things.map(({ text }) => text).join()])).toEqual([
    ["3 Leadership", "b,d"],
    ["5 Initial contact", "c"],
    [null, "a"],
  ]);
});
