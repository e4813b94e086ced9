import { expect, expectAccessible, test } from "./journey.js";
import { fill, press, reads, typeDate } from "./people.js";

test.use({ clock: "2022-03-29T09:32:00Z" });

const request = "/requests/WX-REQUEST-2022-1";

test("The office reads what was done to a record in words, and the whole trail narrowed to it; nobody else is offered it", async ({
  person,
}) => {
  const officer = await person("scrutiny officer");
  await officer.goto("/requests/draft");
  await officer.getByRole("radio", { name: "Information" }).check();
  await fill(officer, "Subject", "Risk assessments");
  await fill(officer, "Question", "How many were late?");
  await typeDate(officer, /Answer due/, "2022-05-01");
  await press(officer, "Save the draft");
  await expect(
    officer.getByRole("heading", { level: 1, name: "Risk assessments" }),
  ).toBeVisible();
  await officer.goto(`${request}/edit`);
  await typeDate(officer, /Answer due/, "2022-06-01");
  await press(officer, "Save the draft");
  await expect(
    officer.getByRole("heading", { level: 1, name: "Risk assessments" }),
  ).toBeVisible();

  await officer.getByText("History of this record").click();
  const changed =
    "On 29 March 2022 the scrutiny officer changed the due date from “1 May 2022” to “1 June 2022”.";
  await expect(officer.getByText(changed)).toBeVisible();
  await officer
    .getByRole("link", { name: "See it in the audit trail" })
    .click();
  await expect(officer.getByText("2 entries")).toBeVisible();
  await expect(officer.getByText(changed)).toBeVisible();
  await expectAccessible(officer);
  await officer.getByLabel("Who").selectOption("Approver");
  await press(officer, "Apply filters");
  await expect(officer.getByText("0 entries")).toBeVisible();

  const approver = await person("approver");
  await reads(approver, `${request}/send`, "Send this request");
  await press(approver, "Send to the chief constable");
  const liaison = await person("force liaison officer");
  await liaison.goto(request);
  await expect(
    liaison.getByRole("heading", { level: 1, name: "Risk assessments" }),
  ).toBeVisible();
  await expect(liaison.getByText("History of this record")).toBeHidden();
});
