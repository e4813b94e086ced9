import { expect, test } from "vitest";
import { correctedFacts } from "./correctedFacts";

const now = {
  kind: "RECOMMENDATION" as const,
  number: "1",
  text: "Review practice at once.",
  parts: ["One", "Two"],
  addressee: null,
  addressees: [{ kind: "FORCE" as const, name: "Wexshire Police" }],
  theme: "Leadership",
  deadlineAsStated: null,
  term: "WITHIN_SIX_MONTHS" as const,
  originalDueOn: "2022-09-29",
};

test("each correction names what it changed: compared with the next, the last with what is recorded now", () => {
  const first = { ...now, text: "Review practice.", parts: [], reason: "Misread.", correctedOn: "2022-05-01" };
  const second = {
    ...now,
    term: "WITHIN_THREE_MONTHS" as const,
    originalDueOn: "2022-06-29",
    reason: "R",
    correctedOn: "2022-05-02",
  };

  expect(
    correctedFacts([{ ...first, term: second.term, originalDueOn: second.originalDueOn }, second], now).map(
      ({ changed }) => changed,
    ),
  ).toEqual([
    ["text", "parts"],
    ["term", "originalDueOn"],
  ]);
});

test("what nobody corrected has none", () => {
  expect(correctedFacts([], now)).toEqual([]);
});
