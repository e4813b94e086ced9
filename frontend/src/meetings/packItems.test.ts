import { expect, test } from "vitest";
import { packItems } from "./packItems";

test("a pack numbers alike for everybody: what is withheld keeps its place", () => {
  const office = packItems([{ number: 1 }, { number: 2 }, { number: 3 }], []);
  const visitor = packItems([{ number: 1 }, { number: 3 }], [{ number: 2, ground: "Schedule 12A" }]);

  expect(visitor.map(({ number }) => number)).toEqual(office.map(({ number }) => number));
  expect(visitor[1]).toEqual({ number: 2, item: null, withheld: { number: 2, ground: "Schedule 12A" } });
});
