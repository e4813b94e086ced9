import { expect, test } from "vitest";
import { monthBefore } from "./monthBefore";

test.each([
  ["2026-11-22", "2026-10-22"],
  ["2026-03-31", "2026-02-28"],
  ["2026-01-15", "2025-12-15"],
])("A month before %s is %s", (day, before) => {
  expect(monthBefore(day)).toBe(before);
});
