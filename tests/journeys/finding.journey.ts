import { expect, expectAccessible, test } from "./journey.js";
import { reads } from "./people.js";

test.use({
  sample: "north-yorkshire",
  clock: "2026-11-22T12:00:00Z",
  expectedInConsole: [/A search has at most/],
});

test("A visitor searches for child protection, finds the report, and narrows what was found (H6.1)", async ({
  page,
}) => {
  await page.goto("/");
  await page
    .getByRole("searchbox", {
      name: "Search everything that is published here",
    })
    .fill("child protection");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=child\+protection$/);
  await expect(
    page.getByRole("heading", { level: 1, name: "Search: child protection" }),
  ).toBeVisible();
  await expect(page.locator("mark").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel(/^Inspection report \(/).check();
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/kind=REPORT/);
  const report = page
    .getByRole("link", { name: /National Child Protection Inspection/i })
    .and(page.locator('[href^="/reports/"]')) // until the list is narrowed, a meeting stands last
    .last();
  await report.click();
  await expect(page).toHaveURL(/\/reports\/NY-REPORT-/);
  await expectAccessible(page);
});

test("What nobody wrote is said not to be there, and what is too much is refused in words", async ({
  page,
}) => {
  await reads(page, "/search?q=xyzzy", "Search: xyzzy");
  await expect(page.getByText("0 results")).toBeVisible();
  await page.goto("/search?q=a1+b1+c1+d1+e1+f1+g1+h1+i1+j1+k1");
  await expect(page.getByText("A search has at most 10 words.")).toBeVisible();
});

test("A visitor searches in Welsh", async ({ page }) => {
  await reads(
    page,
    "/cy/search?q=child+protection",
    "Chwilio: child protection",
  );
  await expect(page.getByText("Adroddiad arolygu").first()).toBeVisible();
});

test("Each number opens the rows that it counts, now and as at a past day", async ({
  page,
}) => {
  for (const address of ["/numbers", "/numbers?asAt=2022-07-21"]) {
    await reads(page, address, "The numbers");
    const figures = page.getByRole("region", { name: "Figures" });
    const open = figures.getByRole("link", { name: /Open$/ });
    const count = Number((await open.textContent())?.trim().split(/\s/)[0]);
    await open.click();
    await expect(
      page.getByRole("heading", {
        level: 2,
        name: new RegExp(`^${count} recommendation`),
      }),
    ).toBeVisible();
    await expectAccessible(page);
  }
});

test("What has changed since a day stands on one page, and each count opens its rows", async ({
  page,
}) => {
  await reads(
    page,
    "/changed?since=2023-01-01",
    "What has changed since 1 January 2023",
  );
  const heading = page.getByRole("heading", { name: /^Reports published: / });
  const count = Number((await heading.textContent())?.split(": ")[1]);
  expect(count).toBeGreaterThan(0);
  await heading.getByRole("link").click();
  await expect(
    page.getByRole("heading", { level: 2, name: `${count} reports` }),
  ).toBeVisible();
});

test("The commissioner sees on one screen what waits, and the force counts what the office counts (H2.1, H4.7)", async ({
  person,
}) => {
  const approver = await person("approver");
  await reads(approver, "/work", "My work");
  const force = await person("force liaison officer");
  const told: string[][] = [];
  for (const page of [approver, force]) {
    await reads(page, "/numbers?force=north-yorkshire", "The numbers");
    told.push(
      await page
        .getByRole("region", { name: "Figures" })
        .getByRole("link")
        .allTextContents(),
    );
  }
  expect(told[0]).toEqual(told[1]);
});

test("An office's programme holds its own meetings alone, and a visitor reads everybody's", async ({
  page,
  person,
}) => {
  const year = "/meetings/programme?year=2022";
  await reads(page, year, "Programme of meetings");
  await expect(page.getByRole("table", { name: "1 meeting" })).toBeVisible();
  const officer = await person("scrutiny officer", "city-of-london");
  await reads(officer, year, "Programme of meetings");
  await expect(
    officer.getByText("No meeting of this year is recorded here."),
  ).toBeVisible();
});
