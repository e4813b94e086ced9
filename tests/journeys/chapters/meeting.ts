import { expect, type Page } from "@playwright/test";
import { fill, press, reads, typeDate } from "../people.js";
import { recommendations } from "./report.js";

export const meeting = "WX-MEETING-2022-1";

export async function plansTheMeeting(officer: Page) {
  await reads(officer, "/meetings/plan", "Plan a meeting");
  await fill(officer, "Title", "Public Accountability Meeting, July 2022");
  await fill(officer, "Kind of meeting", "Public Accountability Meeting");
  await typeDate(officer, "Day of the meeting", "2022-07-21");
  await fill(officer, /Begins at/, "14:30");
  await officer.getByRole("radio", { name: "Yes" }).check();
  await press(officer, "Save and go on to the agenda");
  await expect(
    officer.getByRole("heading", { level: 1, name: "Prepare the agenda" }),
  ).toBeVisible();

  await officer.getByRole("link", { name: "Add an item" }).click();
  await expect(
    officer.getByRole("heading", { level: 1, name: "Add an agenda item" }),
  ).toBeVisible();
  await fill(officer, "Title", "Missing children");
  await fill(
    officer,
    "What is required",
    "A paper that shows what has changed for missing children, with figures.",
  );
  await officer.locator("summary", { hasText: "Recommendations" }).click();
  await officer
    .getByRole("checkbox", { name: new RegExp(recommendations[0]) })
    .check();
  await officer.getByRole("radio", { name: "In public" }).check();
  await press(officer, "Add the item");
  await expect(officer.getByText("The item is on the agenda.")).toBeVisible();

  await reads(
    officer,
    `/meetings/${meeting}/agenda/publish`,
    "Publish the agenda",
  );
  await press(officer, "Publish the agenda");
  await expect(officer.getByText("The agenda is published")).toBeVisible();
}

/** In the room: notes that save themselves, an action, the outcome, and the assurance that is proposed there. */
export async function holdsTheMeeting(officer: Page) {
  await officer.goto(`/meetings/${meeting}/room`);
  await press(officer, "Open the meeting");
  const notes = officer.getByLabel("Notes of the discussion");
  await notes.fill(
    "The chief constable gave the figures; the commissioner asked about supervision.",
  );
  await notes.blur();
  await expect(officer.getByText(/^Saved at/)).toBeVisible();
  await reads(officer, `/meetings/${meeting}/room`, "Meeting room");

  await officer
    .getByRole("link", { name: /Record an action|an action of item 1/ })
    .click();
  await fill(
    officer,
    "Action",
    "Audit the supervision of missing-child investigations",
  );
  await fill(
    officer,
    "What is to be done",
    "Audit fifty investigations and report what was found.",
  );
  await fill(officer, "Who is to see to it", "Head of safeguarding");
  await typeDate(officer, "Due date", "2022-09-30");
  await press(officer, "Record the action");
  await expect(officer.getByText(/recorded as a draft request/)).toBeVisible();

  await officer.getByRole("link", { name: /outcome of item 1/ }).click();
  await officer.getByRole("radio").first().check();
  await press(officer, "Record the outcome");
  await expect(
    officer.getByText(/outcome of item 1 is recorded/i),
  ).toBeVisible();

  await officer
    .getByRole("link", {
      name: new RegExp(`Propose an assurance.*${recommendations[0]}`),
    })
    .click();
  await officer.getByRole("radio", { name: "Not assured" }).check();
  await fill(
    officer,
    "Statement",
    "Not assured: one month of figures does not show that supervision has changed.",
  );
  await press(officer, "Propose the assurance");
  await expect(officer.getByText(/The assurance is proposed/)).toBeVisible();

  await reads(officer, `/meetings/${meeting}/room/close`, "Close the meeting");
  await press(officer, "Close the meeting");
  await expect(
    officer.getByRole("heading", { level: 1, name: "Minutes" }),
  ).toBeVisible();
}

export async function agreesAndPublishesTheMinutes(
  officer: Page,
  approver: Page,
) {
  await expect(officer.getByLabel("Text of the minutes")).toHaveValue(
    /asked about supervision/,
  );
  await press(officer, "Save the draft");
  await expect(
    officer.getByText("The draft of the minutes is saved."),
  ).toBeVisible();
  await reads(
    approver,
    `/meetings/${meeting}/minutes/agree`,
    "Agree the minutes",
  );
  await press(approver, "Agree the minutes");
  await expect(approver.getByText("The minutes are agreed.")).toBeVisible();
  await reads(
    officer,
    `/meetings/${meeting}/minutes/publish`,
    "Publish the minutes",
  );
  await press(officer, "Publish the minutes");
  await expect(officer.getByText("The minutes are published.")).toBeVisible();
}
