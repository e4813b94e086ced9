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

/** Does one act of the API by its verb, which refuses nothing, and gives what is asked of it. */
export const does = <Done>(
  page: Page,
  verb: string,
  input: string,
  give: string,
) =>
  act<Done>(
    page,
    `mutation { done: ${verb}(input: { ${input} }) { ${give} errors { ... on UserError { code message } } } }`,
  );

/** Answers the one warning of what is to be published, after a publication was refused for want of it. */
export async function answersTheWarning(
  page: Page,
  words: RegExp,
  button: string,
) {
  await press(page, button);
  await expect(page.getByRole("alert")).toContainText("Not answered: 1");
  await expectAccessible(page);
  await page.getByRole("link", { name: words }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Answer this warning" }),
  ).toBeVisible();
  await expectAccessible(page);
  await press(page, "Save");
  await expect(page.getByRole("alert")).toContainText(
    "Enter why it may be published",
  );
  await fill(page, "Why it may be published", "The report itself says so.");
  await press(page, "Save");
  await expect(page.getByText("Every warning is answered.")).toBeVisible();
}

/** Reads the preview of what is to be published, and comes back. */
export async function previews(page: Page, words: string | RegExp) {
  const from = page.url();
  await page
    .getByRole("link", { name: "See it as everybody will read it" })
    .click();
  await expect(page.getByText("This is not published.")).toBeVisible();
  await expect(page.getByText(words).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(from);
}

/** Follows a row of a person's own work to what waits. */
export async function takesUp(page: Page, section: string, row: string) {
  await reads(page, "/work", "My work");
  await expect(page.getByRole("heading", { name: section })).toBeVisible();
  await page
    .getByRole("table", { name: section })
    .getByRole("link", { name: row })
    .first()
    .click();
}
