// How a person of a story uses the portal: by the words on the page, as anybody would.
import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "./journey.js";

export type Role =
  | "scrutiny officer"
  | "approver"
  | "force liaison officer"
  | "panel member";

export async function signIn(page: Page, role: Role) {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: `Sign in as ${role}` }).click();
  await expect(page.getByText(new RegExp(`Signed in as ${role}`, "i"))).toBeVisible();
}

/** Goes to a page and finds nothing wrong with it, on a phone nor on a desk. */
export async function reads(page: Page, path: string, heading: string | RegExp) {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  await expectAccessible(page);
}

/** Types a day into its three boxes. */
export async function typeDate(within: Page | Locator, legend: string | RegExp, iso: string) {
  const group = within.getByRole("group", { name: legend });
  const [year = "", month = "", day = ""] = iso.split("-");
  await group.getByLabel("Day", { exact: true }).fill(day && `${Number(day)}`);
  await group.getByLabel("Month", { exact: true }).fill(`${Number(month)}`);
  await group.getByLabel("Year", { exact: true }).fill(year);
}

export async function fill(page: Page, label: string | RegExp, words: string) {
  await page.getByLabel(label).fill(words);
}

export async function press(page: Page, name: string | RegExp) {
  await page.getByRole("button", { name }).click();
}

/** The row of a summary list: its value. */
export function valueOf(page: Page, term: string | RegExp) {
  return page.locator(".govuk-summary-list__row", { has: page.getByText(term, { exact: typeof term === "string" }) }).getByRole("definition");
}
