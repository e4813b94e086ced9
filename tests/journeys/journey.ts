// What every journey starts from: a portal, people with a browser each, and the two
// things that hold on every page: nothing is written to the browser's console, and axe finds nothing.
import { AxeBuilder } from "@axe-core/playwright";
import {
  expect,
  test as base,
  type BrowserContext,
  type Page,
} from "@playwright/test";
import { startPortal, type Portal } from "../host.js";

/** Who takes part in the stories, and the role as the portal's own pages say it. */
const roles = {
  "scrutiny officer": "SCRUTINY_OFFICER",
  "monitoring officer": "MONITORING_OFFICER",
  approver: "APPROVER",
  "force liaison officer": "FORCE_LIAISON",
  "chief officer": "CHIEF_OFFICER",
  "panel member": "PANEL_MEMBER",
  "panel officer": "PANEL_OFFICER",
} as const;

export type Role = keyof typeof roles;

interface Given {
  /** Opens a browser of one's own, signed in where a role is named, for the usual force or another: each person in a story has one. */
  person: (role?: Role, force?: string) => Promise<Page>;
  /** What the story expects in the console, such as a page that is not there. */
  expectedInConsole: RegExp[];
  complaints: string[];
}

/** Walks with the same of these share a portal: whoever writes gives a clock that no other has. */
interface GivenOnce {
  sample: "wexshire" | "north-yorkshire";
  clock: string;
  /** Further settings of the portal. */
  settings: Record<string, string>;
  portal: Portal;
}

export { expect };

export const test = base.extend<Given, GivenOnce>({
  sample: ["wexshire", { option: true, scope: "worker" }],
  clock: ["2022-03-29T09:30:00Z", { option: true, scope: "worker" }],

  settings: [{}, { option: true, scope: "worker" }],

  portal: [
    async ({ sample, clock, settings }, use) => {
      const portal = await startPortal(sample, clock, settings);
      await use(portal);
      await portal.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  baseURL: ({ portal }, use) => use(portal.address),

  expectedInConsole: [[], { option: true }],

  complaints: async ({ expectedInConsole }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(
      complaints.filter(
        (complaint) =>
          !expectedInConsole.some((known) => known.test(complaint)),
      ),
    ).toEqual([]);
  },

  context: async ({ context, complaints }, use) => {
    listen(context, complaints);
    await use(context);
  },

  person: async ({ browser, contextOptions, baseURL, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role, force) => {
      const context = await browser.newContext({ ...contextOptions, baseURL });
      contexts.push(context);
      listen(context, complaints);
      const page = await context.newPage();
      if (role) {
        await signIn(page, role, force);
        await page.goto("/");
        await expect(page.getByText(`Signed in as ${role}`)).toBeVisible();
      }
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** Lets a person in without the page for it, which has a journey of its own. What the browser shows stays until another page is opened. */
export async function signIn(page: Page, role: Role, force?: string) {
  const answer = await page.request.post("/sign-in/demo", {
    headers: { "X-Portal": "1", "Sec-Fetch-Site": "same-origin" },
    data: { role: roles[role], force },
  });
  expect(answer.ok(), `signed in as ${role}`).toBe(true);
}

function listen(context: BrowserContext, complaints: string[]) {
  context.on("console", (message) => {
    if (message.type() === "error")
      complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`${error.error()}`));
}

/** How a page is looked at: on every submission as on a phone, and by `npm run verify` as on a desk and in the reader's own colours too. */
interface Look {
  width: number;
  forcedColors?: "active";
}

const thorough = process.env.PORTAL_LONG_TESTS === "1";
const phone: Look = { width: 390 };
const looks: Look[] = thorough
  ? [phone, { width: 1280 }, { width: 1280, forcedColors: "active" }]
  : [phone];
/** A page that is enlarged four times on a desk has 320 px left (WCAG 2.2, 1.4.10). */
const widths = thorough ? [320, 390, 1280] : [390, 1280];

/** Axe finds nothing on this page, and nothing runs out of its side on a phone nor on a desk. */
export async function expectAccessible(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible(); // the page has come,
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0); // with what it reads
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(
      overflow,
      `${page.url()} is wider than ${width} px`,
    ).toBeLessThanOrEqual(0);
  }
  for (const { width, forcedColors } of looks) {
    await page.setViewportSize({ width, height: 900 });
    if (forcedColors) await page.emulateMedia({ forcedColors });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode() // no page holds frames: without it each look opens a further page, for twice the time
      .analyze();
    if (forcedColors) await page.emulateMedia({ forcedColors: null });
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
    );
    expect(
      found,
      `${page.url()} at ${width} px${forcedColors ? ", in forced colours" : ""}`,
    ).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
}
