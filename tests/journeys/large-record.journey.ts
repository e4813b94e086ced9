// The stories of those who read, on a record of forty-three forces: as many rows as the country has, and more.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { generate, startPortal } from "../host.js";
import { expect, test as base } from "./journey.js";
import { press } from "./people.js";

const test = base.extend({
  portal: [
    async ({}, use) => {
      const kept = process.env["PORTAL_GENERATED"]; // a folder that is there already saves the minutes of making one
      const data = kept ?? (await mkdtemp(join(tmpdir(), "portal-generated-")));
      if (!kept) await generate(data);
      const portal = await startPortal("wexshire", "2026-10-30T09:00:00Z", {
        PORTAL_DATA: data,
      });
      await use(portal);
      await portal.stop();
      if (!kept) await rm(data, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 900_000 },
  ],
});

test.use({ clock: "2026-10-30T09:00:00Z" });

/** What a page may cost, however much the record holds. */
const most = { milliseconds: 5_000, questions: 60, options: 102 };

/** Opens pages on a phone and on a desk: soon there, with few questions to the server, and with nothing to choose among thousands. */
async function opens(page: Page, who: string, paths: readonly string[]) {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of paths) {
      let questions = 0;
      const count = (request: { url(): string }) => {
        if (request.url().endsWith("/graphql")) questions += 1;
      };
      page.on("request", count);
      const began = Date.now();
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByText("Loading", { exact: true })).toBeHidden();
      const milliseconds = Date.now() - began;
      await page.waitForLoadState("networkidle");
      page.off("request", count);
      const { options, overflow } = await page.evaluate(() => ({
        options: Math.max(
          0,
          ...Array.from(
            document.querySelectorAll("select"),
            (select) => select.options.length,
          ),
        ),
        overflow: document.documentElement.scrollWidth - window.innerWidth,
      }));
      const told = `${who}, ${width} px, ${path}`;
      console.log(`${told}: ${milliseconds} ms, ${questions} questions`);
      await expect
        .soft(page.getByText(/Page not found|there is a problem/), told)
        .toHaveCount(0);
      expect.soft(milliseconds, told).toBeLessThan(most.milliseconds);
      expect.soft(questions, told).toBeLessThan(most.questions);
      expect.soft(options, told).toBeLessThanOrEqual(most.options);
      expect.soft(overflow, told).toBeLessThanOrEqual(0);
    }
  }
}

/** The address of the first of a kind that the page leads to. */
const first = async (page: Page, beginning: string) =>
  (await page
    .locator(`main a[href^='${beginning}']`)
    .first()
    .getAttribute("href")) ?? "";

const countIn = async (page: Page, what: RegExp) => {
  const text = await page
    .getByRole("heading", { level: 2, name: what })
    .textContent();
  return Number(text?.replace(/[^0-9]/g, ""));
};

test(
  "On a record of the whole country a visitor finds, filters, pages and takes away what anybody may read (H3.1, H6.1)",
  { tag: "@long" },
  async ({ page, portal }) => {
    test.setTimeout(600_000);
    await page.goto("/reports?force=wexshire");
    const report = await first(page, "/reports/WX-");
    await page.goto("/recommendations?force=wexshire");
    const recommendation = await first(page, "/recommendations/WX-");
    await opens(page, "visitor", [
      "/",
      "/reports",
      report,
      "/reports/compare",
      "/reports/grades?force=wexshire",
      "/recommendations",
      "/recommendations?force=wexshire&open=true&order=DUE_SOONEST",
      recommendation,
      "/search?q=missing+children",
      "/changed?since=2026-09-01",
      "/deadlines",
      "/deadlines/due",
      "/deadlines/due?force=wexshire",
      "/numbers",
      "/numbers?force=wexshire&asAt=2024-07-21",
      "/forces",
      "/forces/wexshire",
      "/bodies/wexshire-pcc",
      "/responses",
      "/requests",
      "/meetings",
      "/published",
    ]);

    await test.step("a number opens the rows that it counts, and the file has as many", async () => {
      await page.goto("/numbers?force=wexshire");
      const overdue = page
        .getByRole("region", { name: "Figures" })
        .getByRole("link", { name: /Overdue$/ });
      const count = Number(
        (await overdue.textContent())?.match(/[0-9,]+/)?.[0].replace(/,/g, ""),
      );
      expect(count).toBeGreaterThan(100);
      await overdue.click();
      await expect(page).toHaveURL(/overdue=true/);
      expect(await countIn(page, /recommendations$/)).toBe(count);
      const file = await page.request.get(
        "/export/recommendations.csv?force=wexshire&overdue=true",
      );
      const lines = (await file.text()).trim().split(/\r\n/);
      expect(lines.length - 1).toBe(count);
    });

    await test.step("she filters, and reads the next page and the one before", async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto("/recommendations");
      const all = await countIn(page, /recommendations$/);
      await page.getByLabel("Force", { exact: true }).selectOption("wexshire");
      await page.getByLabel("Overdue only").check();
      await press(page, "Apply filters");
      await expect(page).toHaveURL(/overdue=true/);
      await expect(
        page.getByRole("heading", { level: 2, name: /recommendations$/ }),
      ).not.toHaveText(new RegExp(all.toLocaleString("en-GB")));
      const rows = page.locator("main td a[href^='/recommendations/']");
      const before = await rows.first().getAttribute("href");
      await page.getByRole("link", { name: /Next page/ }).click();
      await expect(rows.first()).not.toHaveAttribute("href", before ?? "");
      await page.getByRole("link", { name: /Previous page/ }).click();
      await expect(rows.first()).toHaveAttribute("href", before ?? "");
    });

    await test.step("the whole list as a file begins to come before it is read to its end", async () => {
      const answer = await fetch(
        `${portal.address}/export/recommendations.csv`,
      );
      const began = Date.now();
      let [bytes, chunks, soonest] = [0, 0, 0];
      for await (const chunk of answer.body ?? []) {
        soonest ||= Date.now() - began;
        chunks += 1;
        bytes += (chunk as Uint8Array).length;
      }
      console.log(
        `/export/recommendations.csv: ${bytes} bytes in ${Date.now() - began} ms, the first after ${soonest} ms`,
      );
      expect(bytes).toBeGreaterThan(5_000_000);
      expect(chunks).toBeGreaterThan(100);
    });
  },
);

test(
  "On the same record everybody who works with it finds their own work",
  { tag: "@long" },
  async ({ person }) => {
    test.setTimeout(600_000);
    const officer = await person("scrutiny officer");
    await opens(officer, "scrutiny officer", [
      "/",
      "/work",
      "/recommendations?proposed=true",
      "/evidence",
      "/requests",
      "/requests/figures",
      "/audit",
      "/reports/record",
      "/numbers",
      "/meetings/programme",
    ]);
    const approver = await person("approver");
    await opens(approver, "approver", ["/", "/work"]);
    const liaison = await person("force liaison officer");
    await opens(liaison, "force liaison officer", [
      "/",
      "/inbox",
      "/evidence",
      "/recommendations?force=wexshire",
    ]);
    const chief = await person("chief officer");
    await opens(chief, "chief officer", ["/", "/inbox"]);
    const panel = await person("panel member");
    await opens(panel, "panel member", ["/", "/panel", "/reports"]);

    await test.step("the officer finds one recommendation among the force's own for an agenda item", async () => {
      await officer.goto("/meetings?force=wexshire");
      const meeting = await first(officer, "/meetings/WX-");
      await opens(officer, "scrutiny officer", [`${meeting}/agenda/add`]);
      await officer.locator("summary", { hasText: "Recommendations" }).click();
      await officer
        .getByRole("searchbox", { name: "Search by words or reference" })
        .first()
        .fill("WX-REC-2025-1");
      await expect(
        officer.getByRole("checkbox", { name: /^WX-REC-2025-1,/ }),
      ).toBeVisible();
    });

    await test.step("the force's numbers are the office's numbers (H4.7)", async () => {
      const told: string[][] = [];
      for (const page of [officer, liaison]) {
        await page.goto("/numbers?force=wexshire");
        const figures = page.getByRole("region", { name: "Figures" });
        await expect(figures).toBeVisible();
        told.push(
          (await figures.getByRole("link").allTextContents()).filter(
            (figure) => !figure.includes("Responses in preparation"), // the office's own until they are published
          ),
        );
      }
      expect(told[0]?.length).toBeGreaterThan(5);
      expect(told[0]).toEqual(told[1]);
    });
  },
);
