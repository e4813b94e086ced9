import { expect, test } from "vitest";
import { ownFirst } from "./ownFirst";

const rows = [
  { reference: "1", owner: null },
  { reference: "2", owner: "Head of Crime" },
  { reference: "3", owner: "Head of Safeguarding" },
  { reference: "4", owner: "Head of Crime" },
];

test("what is with the chosen lead comes first, in its order, and nothing is left out", () => {
  expect(ownFirst(rows, "Head of Crime").map(({ reference }) => reference)).toEqual(["2", "4", "1", "3"]);
});

test("where none is chosen the order stays", () => {
  expect(ownFirst(rows, null)).toEqual(rows);
});
