import { expect, test } from "vitest";
import type { AssuranceOverMeetingsQuery, AssuranceRating } from "../gql/graphql";
import { assuranceMap } from "./assuranceMap";

type Meeting = AssuranceOverMeetingsQuery["meetings"]["nodes"][number];

const held = (reference: string, ...said: readonly [string, AssuranceRating, "CONFIRMED" | "PROPOSED"][]): Meeting => ({
  reference,
  heldOn: reference,
  agendaItems: [
    {
      recommendations: said.map(([theme]) => ({ theme })),
      assurances: said.map(([theme, rating, state]) => ({ id: theme, rating, state, recommendation: { theme } })),
    },
  ],
});

test("a theme has what each meeting confirmed of it, the least assured first, and nothing where a meeting said nothing", () => {
  const latestFirst = [
    held("2023-05-03", ["Leadership", "NOT_ASSURED", "CONFIRMED"], ["Custody", "ASSURED", "PROPOSED"]),
    held("2022-07-21", ["Leadership", "ASSURED", "CONFIRMED"], ["Leadership", "PARTLY_ASSURED", "CONFIRMED"]),
  ];

  const { columns, rows } = assuranceMap(latestFirst, String, String);

  expect(columns.map(({ label }) => label)).toEqual(["2022-07-21", "2023-05-03"]);
  expect(rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell && [cell.letter, cell.word])])).toEqual([
    ["Custody", null, null],
    ["Leadership", ["P", "PARTLY_ASSURED, ASSURED"], ["N", "NOT_ASSURED"]],
  ]);
});
