import { expect, test } from "vitest";
import { dayWord, leftWord } from "./dayOfPeriod";

const deadline = { countedFrom: "2022-03-29", dueOn: "2022-05-23", days: 56 };

test("the day of publication is day 1 of 56", () => {
  expect(dayWord(deadline, "2022-03-29")).toBe("Day 1 of 56");
});

test("a clock change in between makes no day longer", () => {
  expect(dayWord({ ...deadline, countedFrom: "2022-03-20" }, "2022-05-14")).toBe("Day 56 of 56");
});

test("the last day is on time, the next is a day late", () => {
  expect(dayWord(deadline, "2022-05-23")).toBe("Day 56 of 56");
  expect(dayWord(deadline, "2022-05-24")).toBe("1 day late");
  expect(dayWord(deadline, "2022-05-26")).toBe("3 days late");
});

test("what is left is said in days until the last day itself", () => {
  expect(leftWord("2022-05-23", "2022-05-16")).toBe("7 days left");
  expect(leftWord("2022-05-23", "2022-05-22")).toBe("1 day left");
  expect(leftWord("2022-05-23", "2022-05-23")).toBe("Due today");
  expect(leftWord("2022-05-23", "2022-05-25")).toBe("2 days late");
});
