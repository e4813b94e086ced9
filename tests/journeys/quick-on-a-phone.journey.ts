import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "../../scripts/programs.mjs";
import { expect, test } from "./journey.js";
import { act } from "./people.js";

test.use({ clock: "2022-07-01T09:00:00Z" });

/** The largest thing on the page stands after so many milliseconds at most, on the cheap phone and the slow line that Lighthouse supposes. */
const budgets = { application: 2_500, published: 1_000 };

test(
  "On a cheap phone the pages are there soon, and Lighthouse finds all of them accessible (H6.8)",
  { tag: "@long" },
  async ({ person, portal, launchOptions }) => {
    test.setTimeout(600_000);
    const officer = await person("scrutiny officer");
    interface Meeting {
      meeting: { id: string; reference: string; version: number };
    }
    const { meeting } = await act<Meeting>(
      officer,
      `mutation { done: planMeeting(input: { title: "Accountability Meeting", meetingType: "Accountability Meeting", heldOn: "2022-07-21", isPublic: true }) { meeting { id reference version } } }`,
    );
    await act(
      officer,
      `mutation { done: addAgendaItem(input: { meetingId: "${meeting.id}", title: "Missing children", requirement: "A paper with figures." }) { agendaItem { id } errors { ... on UserError { code message } } } }`,
    );
    await act(
      officer,
      `mutation { done: publishAgenda(input: { meetingId: "${meeting.id}", version: ${meeting.version + 1} }) { meeting { id } errors { ... on UserError { code message } } } }`,
    );
    const port = await freePort();
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`],
    });
    const pages: [path: string, budget: number][] = [
      ["/", budgets.application],
      ["/recommendations", budgets.application],
      [`/meetings/${meeting.reference}`, budgets.application],
      ["/published", budgets.published],
      [`/published/${meeting.reference}-AGENDA`, budgets.published],
    ];
    for (const [path, budget] of pages) {
      const result = await lighthouse(`${portal.address}${path}`, {
        port,
        output: "json",
        logLevel: "error",
        onlyCategories: ["accessibility", "performance"],
      });
      const { categories, audits } = result?.lhr ?? {};
      const largest = audits?.["largest-contentful-paint"]?.numericValue;
      console.log(
        `${path}: accessibility ${categories?.["accessibility"]?.score}, largest contentful paint ${Math.round(largest ?? NaN)} ms`,
      );
      expect.soft(categories?.["accessibility"]?.score, path).toBe(1);
      expect.soft(largest, path).toBeLessThanOrEqual(budget);
    }
    await browser.close();
  },
);
