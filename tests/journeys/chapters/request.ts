import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../journey.js";
import { fill, press, reads, typeDate } from "../people.js";
import { report } from "./report.js";

export const request = "WX-REQUEST-2022-1";

/** She drafts it from what was found, the commissioner sends, the force answers, she returns the answer with a reason, it is answered again and accepted. */
export async function asksUntilItIsAnswered(
  officer: Page,
  approver: Page,
  liaison: Page,
) {
  await reads(officer, `/reports/${report}`, /Wexshire/);
  await officer
    .getByRole("link", {
      name: /^Draft a request.*The control room uses flags/,
    })
    .click();
  await expect(
    officer.getByRole("heading", {
      level: 1,
      name: "Draft a request to the chief constable",
    }),
  ).toBeVisible();
  await expectAccessible(officer);
  await officer.getByRole("radio", { name: "Information" }).check();
  await fill(officer, "Subject", "How quickly missing children are assessed");
  await fill(
    officer,
    "Question",
    "How long did each assessment take in the last three months?",
  );
  await typeDate(officer, /Answer due/, "2022-06-10");
  await press(officer, "Save the draft");
  await expect(
    officer.getByRole("heading", { level: 1, name: /How quickly/ }),
  ).toBeVisible();

  await liaison.goto(`/requests/${request}`);
  await expect(
    liaison.getByRole("heading", { level: 1, name: /not found/i }),
  ).toBeVisible();

  await reads(approver, `/requests/${request}/send`, "Send this request");
  await press(approver, "Send to the chief constable");
  await expect(approver.getByText("Sent to the chief constable")).toBeVisible();

  await answers(liaison, "They were quick.");
  await reads(
    officer,
    `/requests/${request}/return`,
    "Return the answer as insufficient",
  );
  await fill(
    officer,
    "Why the answer is insufficient",
    "Please give the time that each took.",
  );
  await press(officer, "Return the answer");
  await expect(
    said(officer, "Please give the time that each took."),
  ).toBeVisible();

  await answers(
    liaison,
    "Of 41, 38 took less than an hour; the longest took three.",
  );
  await reads(officer, `/requests/${request}/accept`, "Accept the answer");
  await press(officer, "Accept the answer");
  await expect(officer.getByText("Answer accepted").first()).toBeVisible();
  await reads(officer, `/requests/${request}`, /How quickly/);
}

async function answers(liaison: Page, words: string) {
  await reads(liaison, `/requests/${request}/answer`, "Answer this request");
  await fill(liaison, "Your answer", words);
  await press(liaison, "Send the answer");
  await expect(said(liaison, words)).toBeVisible();
}

/** Words where they stand, not where they are typed. */
function said(page: Page, words: string) {
  return page.getByRole("paragraph").filter({ hasText: words });
}
