import { expect, test } from "vitest";
import { daysOfYear, financialYearOf } from "./financialYear";

test("a programme's year begins on 1 April and ends on 31 March", () => {
  expect(financialYearOf("2022-03-31")).toBe(2021);
  expect(financialYearOf("2022-04-01")).toBe(2022);
  expect(daysOfYear(2022)).toEqual({ from: "2022-04-01", to: "2023-03-31" });
});
