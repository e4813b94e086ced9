import { expect, test } from "vitest";
import type { AssuranceOverMeetingsQuery, AssuranceRating } from "../gql/graphql";
import { assuranceMap } from "./assuranceMap";

type Meeting = AssuranceOverMeetingsQuery["meetings"]["nodes"][number];

const held = (reference: string, ...said: readonly [string, AssuranceRating, "CONFIRMED" | "PROPOSED"][]): Meeting => ({
  reference,
  heldOn: reference,
  agendaItems: [
    {
      assurances: said.map(([theme, rating, state]) => ({ id: theme, rating, state, recommendation: { theme } })),
    },
  ],
});

const latestFirst = [
  held("2023-05-03", ["Leadership", "NOT_ASSURED", "CONFIRMED"], ["Contact", "ASSURED", "PROPOSED"]),
  held("2022-11-30", ["Contact", "ASSURED", "PROPOSED"]),
  held("2022-07-21", ["Leadership", "ASSURED", "CONFIRMED"], ["Leadership", "PARTLY_ASSURED", "CONFIRMED"]),
  held("2022-05-10", ["Custody", "ASSURED", "CONFIRMED"]),
];

test("a theme has what each meeting confirmed of it, the least assured first, and nothing where a meeting said nothing", () => {
  const { rows } = assuranceMap(latestFirst, 6, String);

  expect(rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell && [cell.letter, cell.word])])).toEqual([
    ["Custody", ["A", "ASSURED"], null, null],
    ["Leadership", null, ["P", "PARTLY_ASSURED, ASSURED"], ["N", "NOT_ASSURED"]],
  ]);
});

test("only the latest meetings that confirmed something are shown, each by its day in full and narrow", () => {
  const { columns } = assuranceMap(latestFirst, 2, String);

  expect(columns.map(({ label, lines }) => [label, lines])).toEqual([
    ["21 July 2022", ["21 Jul", "2022"]],
    ["3 May 2023", ["3 May", "2023"]],
  ]);
});
