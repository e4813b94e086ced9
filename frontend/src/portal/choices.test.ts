import { describe, expect, test } from "vitest";
import { chosenOf, dayOf, orAll } from "./choices";

describe("what stands in an address", () => {
  test("counts only where it is one of the codes", () => {
    const address = new URLSearchParams("status=SENT&status=nonsense&status=CLOSED");
    expect(chosenOf(address, "status", ["DRAFT", "SENT", "CLOSED"])).toEqual(["SENT", "CLOSED"]);
  });

  test("restricts nothing when nothing is chosen", () => {
    expect(orAll([])).toBeNull();
    expect(orAll(["SENT"])).toEqual(["SENT"]);
  });

  test.each([
    ["2022-03-29", "2022-03-29"],
    ["2022-02-30", null],
    ["yesterday", null],
    ["", null],
  ])("is a day only where it is a real one: %s", (typed, day) => {
    expect(dayOf(new URLSearchParams({ from: typed }), "from")).toBe(day);
  });
});
