import { expect, test } from "vitest";
import { duplicates, pasted } from "./pasted";

test("a line is a recommendation, its number and its bullets are its own", () => {
  expect(
    pasted(
      "1. The force should train every officer.\n\nRecommendation 2: The force should:\n• supervise; and\n- report.\nReview.",
    ),
  ).toEqual([
    { number: "1", text: "The force should train every officer.", parts: [] },
    { number: "2", text: "The force should:", parts: ["supervise; and", "report."] },
    { number: null, text: "Review.", parts: [] },
  ]);
});

test("a number within a line is no number of the line", () => {
  expect(pasted("Answer 90 per cent of calls within 10 seconds.")[0]).toEqual({
    number: null,
    text: "Answer 90 per cent of calls within 10 seconds.",
    parts: [],
  });
});

test("what is there already is told, and what is pasted twice", () => {
  const there = [{ reference: "WX-REC-2022-1", text: "Train every officer." }];
  expect(duplicates(pasted("train  every officer\nNew.\nNew"), there)).toEqual([
    { text: "train  every officer", as: "WX-REC-2022-1" },
    { text: "New", as: null },
  ]);
});
