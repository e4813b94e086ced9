import { describe, expect, test } from "vitest";
import { holderTitleOn } from "./office";

const northYorkshire = [
  { from: "2012-11", to: "2024-05-06", body: { holderTitle: "Commissioner" } },
  { from: "2024-05-07", to: null, body: { holderTitle: "Mayor" } },
];

describe("the word for the office holder", () => {
  test("is the one of that day", () => {
    expect(holderTitleOn(northYorkshire, "2024-05-06")).toBe("Commissioner");
    expect(holderTitleOn(northYorkshire, "2024-05-07")).toBe("Mayor");
  });

  test("holds for the whole of a month where only the month is known", () => {
    const untilMay = [{ from: null, to: "2024-05", body: { holderTitle: "Mayor" } }];
    expect(holderTitleOn(untilMay, "2024-05-31")).toBe("Mayor");
  });

  test("is the common one where nobody is known for that day", () => {
    expect(holderTitleOn([], "2022-07-21")).toBe("Commissioner");
  });
});
