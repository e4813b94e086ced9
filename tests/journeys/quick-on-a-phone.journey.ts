import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "../../scripts/programs.mjs";
import { expect, test } from "./journey.js";
import { act } from "./people.js";

test.use({ clock: "2022-07-01T09:00:00Z" });

/** The largest thing on the page stands after so many milliseconds at most, on the cheap phone and the slow line that Lighthouse supposes. */
const budgets = { application: 2_500, published: 1_000 };

/** One look tells little: what else the machine does makes it a fifth longer or shorter. */
const times = 3;

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
      const measured = [];
      for (let time = 0; time < times; time++)
        measured.push(await look(`${portal.address}${path}`, port));
      const largest = median(measured.map((found) => found.largest));
      console.log(
        `${path}: accessibility ${measured[0]?.accessibility}, largest contentful paint ${Math.round(largest)} ms, the median of ${times}`,
      );
      for (const { accessibility } of measured)
        expect.soft(accessibility, path).toBe(1);
      expect.soft(largest, path).toBeLessThanOrEqual(budget);
    }
    await browser.close();
  },
);

async function look(address: string, port: number) {
  const result = await lighthouse(address, {
    port,
    output: "json",
    logLevel: "error",
    onlyCategories: ["accessibility", "performance"],
  });
  const { categories, audits } = result?.lhr ?? {};
  return {
    accessibility: categories?.["accessibility"]?.score,
    largest: audits?.["largest-contentful-paint"]?.numericValue ?? Infinity,
  };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
