import { expect, test } from "vitest";
import { neighbours } from "./neighbours";

const body = (slug: string) => ({ slug, name: slug, holderTitle: "Mayor" });
const force = (slug: string) => ({
  slug,
  name: slug,
  responsibilities: [
    { from: "2028-05", to: null, body: body("mayor") },
    { from: null, to: "2028-05", body: body(`${slug}-pcc`) },
  ],
});
const had = (slug: string, to: string | null) => ({ from: null, to, note: null, force: force(slug), body: null });
const whole = {
  kind: "MAYOR" as const,
  holderTitle: "Mayor",
  panelName: null,
  officeHolders: [],
  viewerCanRecordOffices: false,
};

test("One mayor who has two forces follows two commissioners, and nobody follows him", () => {
  const mayor = { ...whole, ...body("mayor"), responsibilities: [had("norshire", null), had("sudshire", null)] };
  const { before, after } = neighbours(mayor);
  expect(before.map(({ slug }) => slug)).toEqual(["norshire-pcc", "sudshire-pcc"]);
  expect(after).toEqual([]);
});

test("A commissioner who has ended names the mayor who follows", () => {
  const commissioner = { ...whole, ...body("norshire-pcc"), responsibilities: [had("norshire", "2028-05")] };
  expect(neighbours(commissioner).after.map(({ slug }) => slug)).toEqual(["mayor"]);
});
