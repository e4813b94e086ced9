import { expect, test } from "vitest";
import { daysOfYear, financialYearOf, yearOf } from "./financialYear";

test("a programme's year begins on 1 April and ends on 31 March", () => {
  expect(financialYearOf("2022-03-31")).toBe(2021);
  expect(financialYearOf("2022-04-01")).toBe(2022);
  expect(daysOfYear(2022)).toEqual({ from: "2022-04-01", to: "2023-03-31" });
});

test("an address that names no year names none", () => {
  expect(yearOf(new URLSearchParams("year=2022"))).toBe(2022);
  for (const typed of ["", "year=", "year=abc", "year=99999", "year=2022.5", "year=0022"])
    expect(yearOf(new URLSearchParams(typed)), typed).toBeNull();
});
