import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.js";

test.use({ sample: "north-yorkshire", clock: "2026-11-22T12:00:00Z" });

/** The editor passes over a press of its button until it shows what is to be asked. */
async function run(page: Page) {
  await expect(
    page
      .getByRole("region", { name: "Operation Editor" })
      .locator(".view-line")
      .first(),
  ).toBeVisible();
  await page.getByRole("button", { name: /^Execute query/ }).click();
}

test("A partner chooses a worked example in the explorer, runs it and reads who felt assured, and on which day", async ({
  page,
}) => {
  await page.goto("/graphql/explore");
  const example = page.getByRole("link", {
    name: "Where recommendations stood at the end of a day",
  });
  await example.click();
  await expect(page).toHaveTitle("Explore the API – Scrutiny Portal");
  await expect(example).toHaveAttribute("aria-current", "page");

  await run(page);
  const answer = page.getByRole("region", { name: "Result Window" });
  await expect(answer).toContainText("2022-07-21");
  await expect(answer).toContainText("feels assured");
});

test("Who is signed in asks in the explorer as their role", async ({
  person,
}) => {
  const page = await person("panel member");
  await page.goto("/graphql/explore?example=counts");
  await run(page);

  await expect(
    page.getByRole("region", { name: "Result Window" }),
  ).toContainText("countedAt");
});

test("A subscription is followed from the explorer as a stream of events", async ({
  page,
}) => {
  await page.goto("/graphql/explore?example=follow-a-report");
  await run(page);

  // The example leaves it to the reader to say which report.
  await expect(
    page.getByRole("region", { name: "Result Window" }),
  ).toContainText("NOT_FOUND");
});

test("What stands around the editor is accessible, in English and in Welsh", async ({
  page,
}) => {
  for (const [path, heading] of [
    ["/graphql/explore", "Explore the API"],
    ["/cy/graphql/explore", "Archwilio'r API"],
  ] as const) {
    await page.goto(path);
    await expect(
      page.getByRole("heading", { level: 1, name: heading }),
    ).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .exclude(".explore-editor") // GraphiQL's own
      .analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  }
});
