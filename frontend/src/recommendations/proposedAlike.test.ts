import { expect, test } from "vitest";
import type { AssuranceRating } from "../gql/graphql";
import { proposedAlike } from "./proposedAlike";

const row = (
  reference: string,
  rating: AssuranceRating,
  words: string,
  saidOn = "2022-07-21",
  viewerCanAssess = true,
) => ({
  reference,
  proposedAssurance: { rating, words, saidOn, viewerCanAssess },
});

test("those are alike that say the same of the same day and wait for the reader", () => {
  const one = row("1", "ASSURED", "W");
  const rows = [
    one,
    row("2", "ASSURED", "W"),
    row("3", "NOT_ASSURED", "W"),
    row("4", "ASSURED", "Other"),
    row("5", "ASSURED", "W", "2022-07-22"),
    row("6", "ASSURED", "W", "2022-07-21", false),
    { reference: "7", proposedAssurance: null },
  ];

  expect(proposedAlike(rows, one.proposedAssurance).map(({ reference }) => reference)).toEqual(["1", "2"]);
});
