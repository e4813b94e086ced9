import { expect, test } from "vitest";
import { quarterOf, yearOf } from "./periods";

test.each([
  ["2022-03-31", 0, "2022-01-01", "2022-03-31"],
  ["2022-04-01", 0, "2022-04-01", "2022-06-30"],
  ["2022-04-01", 1, "2022-01-01", "2022-03-31"],
  ["2022-02-15", 1, "2021-10-01", "2021-12-31"],
  ["2022-02-15", 5, "2020-10-01", "2020-12-31"],
])("On %s, %i quarters before is from %s to %s", (today, before, from, to) => {
  expect(quarterOf(today, before)).toEqual({ from, to });
});

test.each([
  ["2022-03-31", 0, "2021-04-01", "2022-03-31"],
  ["2022-04-01", 0, "2022-04-01", "2023-03-31"],
  ["2022-04-01", 1, "2021-04-01", "2022-03-31"],
])("On %s, %i years before is from %s to %s", (today, before, from, to) => {
  expect(yearOf(today, before)).toEqual({ from, to });
});
