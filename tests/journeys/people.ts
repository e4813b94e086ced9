// How a person of a story uses the portal: by the words on the page, as anybody would.
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./journey.js";

/** Goes to a page and finds nothing wrong with it, on a phone nor on a desk. */
export async function reads(
  page: Page,
  path: string,
  heading: string | RegExp,
) {
  await page.goto(path);
  await expect(
    page.getByRole("heading", { level: 1, name: heading }),
  ).toBeVisible();
  await expectAccessible(page);
}

/** Types a day into its three boxes. */
export async function typeDate(
  page: Page,
  legend: string | RegExp,
  iso: string,
) {
  const group = page.getByRole("group", { name: legend });
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

/** Does an act as the page's own scripts would, where the story is about something else. */
export async function act<Done>(page: Page, query: string): Promise<Done> {
  return page.evaluate(async (sent) => {
    const answer = await fetch("/graphql", {
      method: "POST",
      headers: { "X-Portal": "1", "Content-Type": "application/json" },
      body: JSON.stringify({ query: sent }),
    });
    const said = (await answer.json()) as {
      data?: { done: (Done & { errors?: unknown[] }) | null };
    };
    if (!said.data?.done || said.data.done.errors?.length)
      throw new Error(JSON.stringify(said));
    return said.data.done;
  }, query);
}
