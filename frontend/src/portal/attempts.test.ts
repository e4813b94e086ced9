import { beforeEach, expect, test } from "vitest";
import { attemptAt, endAttempt } from "./attempts";

beforeEach(() => {
  localStorage.clear();
});

test("until an answer is heard, what is sent again is the same attempt, in a new tab too", () => {
  expect(attemptAt("draft").key).toBe(attemptAt("draft").key);
});

test("another act on the page is another attempt", () => {
  expect(attemptAt("draft").key).not.toBe(attemptAt("send").key);
});

test("once it is known what came of it, the next is another", () => {
  const first = attemptAt("draft");
  endAttempt(first);
  expect(attemptAt("draft").key).not.toBe(first.key);
});
