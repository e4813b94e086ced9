import { expect, test } from "./journey.js";
import { reads } from "./people.js";

test.use({ sample: "north-yorkshire", clock: "2024-05-07T09:00:00Z" });

test(
  "On the morning after the functions passed to the Mayor, old pages are still open and what is open is the Mayor's to pursue",
  { tag: "@long" },
  async ({ page, person }) => {
    await test.step("a visitor reads who followed whom (H1.16)", async () => {
      await reads(
        page,
        "/bodies/north-yorkshire-pfcc",
        "Police, Fire and Crime Commissioner for North Yorkshire",
      );
      await expect(
        page.getByText("What this body left open passed to the body"),
      ).toBeVisible();
      await page
        .getByRole("link", { name: /^Mayor of York and North Yorkshire/ })
        .click();
      await expect(
        page.getByRole("heading", { level: 1, name: /^Mayor of York/ }),
      ).toBeVisible();
    });

    await test.step("the Mayor's officer goes on with the predecessor's report under its old address", async () => {
      const officer = await person("scrutiny officer");
      await officer.goto("/reports/NY-REPORT-2022-1");
      await expect(
        officer.getByRole("banner").getByText(/^Mayor of York/),
      ).toBeVisible();
      await expect(
        officer.getByRole("link", { name: "Add to this report" }),
      ).toBeVisible();
      await expect(
        officer.getByRole("heading", { name: "Commissioner", exact: true }),
      ).toBeVisible();
    });
  },
);

test(
  "A visitor reads what was promised, by when, what the words mean, and how late each response is",
  { tag: "@long" },
  async ({ page }) => {
    await test.step("who promised what and where it stands (H6.2)", async () => {
      await page.goto("/reports/NY-REPORT-2022-1");
      await expect(page.getByText("23 May 2022").first()).toBeVisible();
      await expect(page.getByText("Not recorded here").first()).toBeVisible();
    });

    await test.step("each status word has its meaning one click away (H6.3)", async () => {
      await page
        .getByRole("link", { name: /What (these|the) words mean/ })
        .first()
        .click();
      await expect(
        page.getByRole("heading", { level: 1, name: "What the words mean" }),
      ).toBeVisible();
      for (const word of ["Cause of concern", "Requires improvement"])
        await expect(
          page.getByText(word, { exact: true }).first(),
        ).toBeVisible();
      await expect(page.getByText(/Engage/).first()).toBeVisible();
    });

    await test.step("the last day of each response, and no lateness of what is not recorded", async () => {
      await reads(page, "/responses", /[Rr]esponses/);
    });
  },
);
