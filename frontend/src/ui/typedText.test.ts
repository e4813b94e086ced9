import { expect, test } from "vitest";
import { countOf } from "./typedText";

test("a count may have commas between its thousands, and spaces around it", () => {
  expect(["73", " 13\u00a0", "1,000", "1,234,567"].map(countOf)).toEqual([73, 13, 1000, 1234567]);
});

test("what is no count is none, a decimal comma included", () => {
  for (const typed of ["", "-1", "1.5", "1,5", "10,00", "7e1", "many"]) expect(countOf(typed), typed).toBeNull();
});
