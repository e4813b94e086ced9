import { expect, type Page } from "@playwright/test";
import { fill, press, reads } from "../people.js";
import { recommendations, report } from "./report.js";

/** The force liaison officer finds the invitation, comments on the report and on each recommendation. */
export async function commentsOnTheReport(liaison: Page) {
  await reads(liaison, "/inbox", "Inbox");
  await expect(
    liaison
      .getByRole("cell", { name: "26 April 2022" })
      .or(liaison.getByText("26 April 2022"))
      .first(),
  ).toBeVisible();
  await reads(liaison, `/reports/${report}/comments`, "Comment on this report");
  await expect(
    liaison.getByText(/Please send us your comments on the report/),
  ).toBeVisible();
  await fill(
    liaison,
    "Comments on the report as a whole",
    "The force accepts every finding.",
  );
  const each = liaison.getByLabel(/WX-REC-2022-|Recommendation \d/);
  for (let i = 0; i < (await each.count()); i++)
    await each.nth(i).fill(`The force accepts this and has begun (${i + 1}).`);
  await press(liaison, "See it as it will be published");
  await expect(
    liaison.getByText("The force accepts every finding."),
  ).toBeVisible();
  await press(liaison, "Submit the comments");
  await expect(liaison.getByText(/Received on/)).toBeVisible();
}

/** He reports progress and claims one complete. Nothing on the page lets him close anything. */
export async function claimsCompletion(liaison: Page) {
  const [first] = recommendations;
  await reads(liaison, `/recommendations/${first}/progress`, "Report progress");
  await liaison.getByRole("radio", { name: "In progress" }).check();
  await fill(
    liaison,
    "What was done",
    "A new risk assessment is in use in the control room.",
  );
  await press(liaison, "Report progress");
  await expect(liaison.getByText("Progress reported")).toBeVisible();

  await reads(
    liaison,
    `/recommendations/${first}/claim`,
    "Claim this recommendation complete",
  );
  await fill(
    liaison,
    /what you offer as proof/,
    "Every missing child of the last month was assessed within the hour.",
  );
  await press(liaison, "Claim complete");
  await expect(liaison.getByText(/The claim is recorded/)).toBeVisible();
  await expect(liaison.getByText("Claimed complete").first()).toBeVisible();
  await expect(liaison.getByRole("button", { name: /close/i })).toHaveCount(0);
  await expect(liaison.getByRole("link", { name: /close/i })).toHaveCount(0);
}
