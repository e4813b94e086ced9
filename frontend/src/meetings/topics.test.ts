import { expect, test } from "vitest";
import { pressingOf, topicsOf } from "./topics";

const open = (id: string, theme: string | null, overdue = false, disputed = false) => ({
  id,
  theme,
  overdue,
  disputed,
});
const all = [
  open("1", "Custody"),
  open("2", "Custody"),
  open("3", "Leadership", true),
  open("4", "Leadership", true, true),
  open("5", "Leadership"),
  open("6", null),
];

test("themes are proposed by what is overdue or disputed, then by how much is open", () => {
  expect(topicsOf(all)).toEqual([
    { theme: "Leadership", open: 3, overdue: 2, disputed: 1 },
    { theme: "Custody", open: 2, overdue: 0, disputed: 0 },
    { theme: null, open: 1, overdue: 0, disputed: 0 },
  ]);
});

test("what presses is ticked beforehand, and all of a theme where nothing does", () => {
  expect(pressingOf(all, "Leadership")).toEqual(["3", "4"]);
  expect(pressingOf(all, "Custody")).toEqual(["1", "2"]);
  expect(pressingOf(all, null)).toEqual(["6"]);
});
