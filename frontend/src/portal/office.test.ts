import { describe, expect, test } from "vitest";
import { holderTitleOn, holderTitlesOn } from "./office";

const northYorkshire = [
  { from: "2012-11", to: "2024-05-06", body: { holderTitle: "Commissioner", officeHolders: [] } },
  { from: "2024-05-07", to: null, body: { holderTitle: "Mayor", officeHolders: [] } },
];

describe("the word for the office holder", () => {
  test("is the one of that day", () => {
    expect(holderTitleOn(northYorkshire, "2024-05-06")).toBe("Commissioner");
    expect(holderTitleOn(northYorkshire, "2024-05-07")).toBe("Mayor");
  });

  test("holds for the whole of a month where only the month is known", () => {
    const untilMay = [{ from: null, to: "2024-05", body: { holderTitle: "Mayor", officeHolders: [] } }];
    expect(holderTitleOn(untilMay, "2024-05-31")).toBe("Mayor");
  });

  test("is each one of several days, in their order", () => {
    expect(holderTitlesOn(northYorkshire, ["2024-06-01", "2022-07-21", "2023-05-03"])).toBe("Commissioner, Mayor");
  });

  test("is the common one where nobody is known for that day", () => {
    expect(holderTitleOn([], "2022-07-21")).toBe("Commissioner");
  });

  test("takes the title of who held the office that day, where one is recorded", () => {
    const board = { title: "Board", from: "2024-06", to: "2024-07" };
    const deputy = { title: "Deputy Mayor", from: "2024-07-01", to: null };
    const recorded = [{ from: null, to: null, body: { holderTitle: "Mayor", officeHolders: [board, deputy] } }];

    expect(holderTitleOn(recorded, "2024-06-15")).toBe("Board");
    expect(holderTitleOn(recorded, "2024-07-15")).toBe("Mayor");
    expect(holderTitleOn(recorded, "2024-08-01")).toBe("Deputy Mayor");
  });
});
