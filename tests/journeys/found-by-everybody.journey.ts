import { expect, expectAccessible, test } from "./journey.js";
import { reads } from "./people.js";

test.use({ sample: "north-yorkshire", clock: "2023-05-04T08:00:00Z" });

test(
  "A panel member finds what was found, what was promised and what is late, each in two clicks and without signing in (H3.1)",
  { tag: "@long" },
  async ({ page }) => {
    await test.step("what inspectors found", async () => {
      await page.goto("/");
      await page.getByRole("link", { name: "Reports", exact: true }).click();
      await page
        .getByRole("link", {
          name: /North Yorkshire: national child protection inspection$/,
        })
        .click();
      await expect(page.getByText("73 in total")).toBeVisible();
      await expectAccessible(page);
    });

    await test.step("what was promised in the response, and by when it was due", async () => {
      await expect(
        page.getByRole("heading", { name: "Section 55 response" }),
      ).toBeVisible();
      await expect(page.getByText("Due 23 May 2022")).toBeVisible();
    });

    await test.step("what is late: the number on the first page opens its rows, and nothing unknown counts as late", async () => {
      await page.goto("/");
      const figures = page.getByRole("region", { name: "Figures" });
      const late = figures.getByRole("link", { name: /Overdue$/ });
      const count = Number((await late.textContent())?.trim().split(/\s/)[0]);
      await late.click();
      await expect(
        page.getByRole("heading", {
          level: 2,
          name: new RegExp(`^${count} recommendation`),
        }),
      ).toBeVisible();
    });
  },
);

test(
  "Somebody searches for child protection and comes to the report, the response, what has changed since and the next meeting (H6.1)",
  { tag: "@long" },
  async ({ page }) => {
    await test.step("the search leads to the report", async () => {
      await page.goto("/");
      await page
        .getByRole("searchbox", {
          name: "Search everything that is published here",
        })
        .fill("child protection");
      await page.getByRole("button", { name: "Search" }).click();
      await page.getByLabel(/^Inspection report \(/).check();
      await page.getByRole("button", { name: "Apply filters" }).click();
      await expect(page).toHaveURL(/kind=REPORT/);
      await page
        .getByRole("link", {
          name: /North Yorkshire: national child protection inspection$/i,
        })
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(
        "national child protection inspection",
      );
      await expectAccessible(page);
    });

    await test.step("it says how many cases were judged how, and what became of the response", async () => {
      await expect(page.getByText("73 in total")).toBeVisible();
      const response = page.getByRole("region", {
        name: "Section 55 response",
      });
      await expect(response.getByText("Due 23 May 2022")).toBeVisible();
      await expect(
        response.getByText(/is not recorded here\. That does not mean/),
      ).toBeVisible();
    });

    await test.step("what has changed: what happened since, and the review a year later", async () => {
      const story = page.getByRole("region", { name: "What happened" });
      await expect(
        story.getByText("21 July 2022").filter({ visible: true }).first(),
      ).toBeVisible();
      await page
        .getByRole("link", { name: /post-inspection review/ })
        .first()
        .click();
      await expect(page.getByText("33 in total").first()).toBeVisible();
      await expectAccessible(page);
    });

    await test.step("the next meeting, or that none is recorded", async () => {
      await page.goto("/");
      await expect(
        page.getByRole("heading", { name: "Next meetings" }),
      ).toBeVisible();
      await expect(
        page.getByText("No coming meeting is recorded here."),
      ).toBeVisible();
      await reads(page, "/meetings", "Scrutiny meetings");
    });
  },
);

test(
  "The whole North Yorkshire story stands on one line of time: what was found and asked, what the commissioner said she was assured of and on which day, both meetings, and the review a year later",
  { tag: "@long" },
  async ({ page }) => {
    await reads(page, "/reports/NY-REPORT-2022-1", /child protection/);
    const told = page.locator(".moj-timeline__item");
    for (const [day, heading] of [
      ["29 March 2022", "Report published"],
      ["29 March 2022", /^Said publicly: .*Chief Constable$/],
      ["29 March 2022", /^Request sent: /],
      ["21 July 2022", /^Taken up at a meeting: /],
      ["21 July 2022", /^Assured/],
      ["3 May 2023", "Report published"],
      ["3 May 2023", /^Progress noted/],
      ["3 May 2023", /^Taken up at a meeting: /],
      ["3 May 2023", /^Said publicly: .*Commissioner$/],
    ] as const)
      await expect(
        told
          .filter({ hasText: day })
          .filter({ has: page.getByRole("heading", { name: heading }) }),
        `${heading}, ${day}`,
      ).toHaveCount(1);
  },
);
