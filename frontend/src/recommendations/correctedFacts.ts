import type { RecommendationFactsFragment } from "../gql/graphql";

type Correction = RecommendationFactsFragment["corrections"][number];

export type Wording = Omit<Correction, "reason" | "correctedOn">;

const facts = [
  "kind",
  "number",
  "text",
  "parts",
  "addressee",
  "addressees",
  "theme",
  "deadlineAsStated",
  "term",
  "originalDueOn",
] as const;

export type WordingFact = (typeof facts)[number];

/** Each correction with the facts that it changed, as they were before it: compared with the next, the last with what is recorded now. */
export const correctedFacts = (corrections: readonly Correction[], now: Wording) =>
  corrections.map((before, index) => {
    const after: Wording = corrections[index + 1] ?? now;
    return { ...before, changed: facts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact])) };
  });
