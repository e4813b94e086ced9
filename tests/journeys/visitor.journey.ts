import { expect, expectAccessible, test } from "./journey.js";

test.use({ sample: "north-yorkshire" });

/** One page of each kind is enough: /reports/one and /reports/two are of a kind, and filters make no new page. */
const kindOf = (path: string) => {
  const [room = "", ...rest] = path.slice(1).split("/");
  return [room, ...rest.map((part, index) => (index === 0 ? "*" : part))].join(
    "/",
  );
};

test("Every kind of page that a visitor can reach opens and is accessible", async ({
  page,
}) => {
  test.setTimeout(10 * 60_000);
  const waiting = ["/"];
  const seen = new Set<string>();
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (
      seen.has(kindOf(path)) ||
      /^\/(cy|graphql|export)|\.(ics|atom)$/.test(path)
    )
      continue; // the explorer has a journey of its own, and files are no pages
    seen.add(kindOf(path));

    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Page not found")).toBeHidden();
    await expectAccessible(page);

    const links = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    waiting.push(...links);
  }
  expect(seen.size).toBeGreaterThan(10);
});

test.describe("An address that was copied in part", () => {
  test.use({ expectedInConsole: [/not a cursor of this list/] });

  test("An address with a place that the list does not have leads to the list's beginning, and keeps the filter", async ({
    page,
  }) => {
    await page.goto("/reports?programme=NCPI&after=copied-in-part");
    await expect(
      page.getByRole("heading", { level: 1, name: "does not fit the list" }),
    ).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole("link", { name: "Go to the beginning of the list" })
      .click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Inspection reports" }),
    ).toBeVisible();
    await expect(page).toHaveURL(/\/reports\?programme=NCPI$/);
  });
});
