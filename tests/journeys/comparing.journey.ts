import { expect, test } from "./journey.js";
import { reads } from "./people.js";

test.use({ sample: "north-yorkshire" });

test("A panel member finds what was found, in two clicks and without signing in (H3.1)", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Reports", exact: true }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Inspection reports" }),
  ).toBeVisible();
  await page
    .getByRole("link", {
      name: /North Yorkshire: national child protection inspection$/,
    })
    .click();
  await expect(page.getByText("73 in total")).toBeVisible();
  await expect(
    page.getByText("Flags serve the control room well."),
  ).toBeVisible();
});

test("Two reports stand beside each other on a theme, without a false trend (H3.3)", async ({
  page,
}) => {
  await reads(page, "/reports/compare", "Compare two reports");
  await reads(
    page,
    "/reports/compare?first=NY-REPORT-2023-1&second=NY-REPORT-2024-1",
    "Compare two reports",
  );
  await expect(page.getByText(/Grades may not be compared/)).toBeVisible();
  await expect(
    page.getByText(/cannot be compared with those of another/),
  ).toBeVisible();
  const grades = page.getByRole("table", { name: "Grades beside each other" });
  await expect(grades).toContainText("Requires improvement");
  await expect(grades).not.toContainText(/[▲▼↑↓]|better|worse/);

  await reads(
    page,
    "/reports/compare?first=NY-REPORT-2022-1&second=NY-REPORT-2023-2&theme=Initial+contact",
    "Compare two reports",
  );
  await expect(
    page.getByText("Flags serve the control room well."),
  ).toBeVisible();
  await expect(
    page.getByText("Staff are keen and give the work their all."),
  ).toBeHidden();
});

test("Grades over inspections are drawn with a break between cycles, and case files with totals that add up", async ({
  page,
}) => {
  await reads(
    page,
    "/reports/grades?force=north-yorkshire",
    "Grades over inspections",
  );
  await expect(
    page.getByText(/Across a broken line nothing is comparable/),
  ).toBeVisible();
  await page.getByText("The picture as a table").click();
  await expect(
    page.getByRole("table", { name: /Grades by question/ }),
  ).toContainText("Inadequate");
  await expect(page.getByText("29 March 2022: 73 in total")).toBeVisible();
  await page
    .getByRole("link", { name: /3 May 2023: 33 in total/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "post-inspection review",
  );
});

test("A panel member reads a report by the keyboard alone, and is told where she is (H3.8)", async ({
  page,
}) => {
  await page.goto("/reports");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();

  const report = page.getByRole("link", {
    name: /North Yorkshire: national child protection inspection$/,
  });
  for (
    let step = 0;
    step < 60 &&
    !(await report.evaluate((link) => link === document.activeElement));
    step++
  )
    await page.keyboard.press("Tab");
  await expect(report).toBeFocused();
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("national child protection inspection");
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(/national child protection inspection/);
});
