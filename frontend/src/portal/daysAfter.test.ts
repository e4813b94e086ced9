import { expect, test } from "vitest";
import { daysAfter } from "./daysAfter";

test("Days are counted over the ends of months, and over the change of the clocks", () => {
  expect(daysAfter("2026-01-31", 31)).toBe("2026-03-03");
  expect(daysAfter("2026-10-20", 31)).toBe("2026-11-20");
});
