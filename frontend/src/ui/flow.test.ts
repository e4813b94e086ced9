import { expect, test } from "vitest";
import { ribbons, segments } from "./flow";

const items = [
  { from: "a", to: "x", count: 3 },
  { from: "a", to: "y", count: 1 },
  { from: "b", to: "x", count: 4 },
];
const stage = (name: "from" | "to", values: readonly string[]) => ({
  heading: name,
  of: (item: (typeof items)[number]) => item[name],
  parts: values.map((value) => ({ value, label: value, to: "/" })),
});

test("The parts of a stage are as wide as what they count, and together as wide as the picture", () => {
  expect(segments(items, stage("from", ["a", "b"]), 800).map(({ count, from, width }) => [count, from, width])).toEqual(
    [
      [4, 0, 400],
      [4, 400, 400],
    ],
  );
});

test("The bands between two stages add up to both, and none is drawn where nothing goes", () => {
  const bands = ribbons(items, stage("from", ["a", "b"]), stage("to", ["x", "y"]), 800);

  expect(bands.map(({ key, width }) => [key, width])).toEqual([
    ["a x", 300],
    ["a y", 100],
    ["b x", 400],
  ]);
  expect(bands[2]?.path).toMatch(/^M400 0C400 30 300 30 300 60H700/);
});

test("A picture of nothing has no bands", () => {
  expect(ribbons([], stage("from", ["a"]), stage("to", ["x"]), 800)).toEqual([]);
});
