import { describe, expect, it } from "vitest";
import { shownOf } from "./shownOf";

const options = Array.from({ length: 20 }, (_, index) => ({
  value: `${index + 1}`,
  text: `WX-REC-2022-${index + 1}`,
  hint: index === 18 ? "Train call handlers" : "Missing children",
}));
const values = (sought: string, chosen: readonly string[] = []) =>
  shownOf(options, sought, chosen).shown.map(({ value }) => value);

describe("A long list to tick in", () => {
  it("begins with fifteen and says how many more there are", () => {
    expect(values("")).toHaveLength(15);
    expect(shownOf(options, "", []).more).toBe(5);
  });

  it("is narrowed by all the sought words, in any order and case", () => {
    expect(values("HANDLERS train")).toEqual(["19"]);
    expect(values("handlers missing")).toEqual([]);
  });

  it("keeps what is ticked in sight, whatever is sought", () => {
    expect(values("handlers", ["3"])).toEqual(["3", "19"]);
  });
});
