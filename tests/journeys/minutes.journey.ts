import { expect, expectAccessible, test } from "./journey.js";
import {
  act,
  answersTheWarning,
  does,
  fill,
  press,
  previews,
  reads,
  takesUp,
} from "./people.js";

test.use({ clock: "2022-07-21T15:13:00Z" });

interface Meeting {
  meeting: { id: string; reference: string; version: number };
}

test("Minutes are written, agreed, read before they are published, and replaced by a further edition that says why (H1.11) @long", async ({
  person,
}) => {
  test.setTimeout(300_000);
  const officer = await person("scrutiny officer");
  const approver = await person("approver");
  const member = await person("panel member");
  const visitor = await person();
  const { meeting } = await does<Meeting>(
    officer,
    "planMeeting",
    'title: "Public Accountability Meeting", meetingType: "Public Accountability Meeting", heldOn: "2022-07-21", isPublic: true, place: "County Hall, and streamed"',
    "meeting { id reference version }",
  );
  await does(
    officer,
    "addAgendaItem",
    `meetingId: "${meeting.id}", title: "Missing children", requirement: "A paper."`,
    "agendaItem { id }",
  );
  for (const verb of ["publishAgenda", "openMeeting", "closeMeeting"]) {
    const { version } = await act<{ version: number }>(
      officer,
      `{ done: meeting(reference: "${meeting.reference}") { version } }`,
    );
    await does(
      officer,
      verb,
      `meetingId: "${meeting.id}", version: ${version}`,
      "meeting { id }",
    );
  }
  const page = `/meetings/${meeting.reference}`;
  const agrees = async () => {
    await press(approver, "Agree the minutes");
    await expect(approver.getByText("The minutes are agreed.")).toBeVisible();
  };

  await test.step("the officer writes them, and the approver finds them among what waits", async () => {
    await reads(officer, `${page}/minutes`, "Minutes");
    await fill(
      officer,
      "Text of the minutes",
      "## Missing children\n\nThe two boys were placed in Little Harbour.",
    );
    await press(officer, "Save the draft");
    await expect(
      officer.getByText("The draft of the minutes is saved."),
    ).toBeVisible();
    await takesUp(
      approver,
      "Minutes to be agreed",
      "Public Accountability Meeting",
    );
    await approver.getByRole("link", { name: "Go to the minutes" }).click();
    await approver.getByRole("link", { name: "Agree the minutes" }).click();
    await expect(
      approver.getByRole("heading", { level: 1, name: "Agree the minutes" }),
    ).toBeVisible();
    await expectAccessible(approver);
    await agrees();
  });

  await test.step("a warning is answered and the preview read before everybody reads them", async () => {
    await reads(officer, `${page}/minutes/publish`, "Publish the minutes");
    await answersTheWarning(officer, /Little Harbour/, "Publish the minutes");
    await previews(officer, /Little Harbour/);
    await press(officer, "Publish the minutes");
    await expect(officer.getByText("The minutes are published.")).toBeVisible();
  });

  await test.step("a member of the public reads where the meeting is seen and what was said there (H6.5)", async () => {
    await reads(visitor, "/meetings", "Scrutiny meetings");
    await visitor
      .getByRole("link", { name: "Public Accountability Meeting" })
      .click();
    await expect(visitor.getByText("County Hall, and streamed")).toBeVisible();
    await visitor
      .getByRole("link", { name: "The minutes as published" })
      .click();
    await expect(visitor.getByText("Little Harbour")).toBeVisible();
    await expectAccessible(visitor);
  });

  await test.step("a panel member reads the minutes since the panel last met, and what came of each item (H3.4)", async () => {
    await reads(member, "/", /./);
    await member
      .getByRole("link", { name: "Public Accountability Meeting" })
      .first()
      .click();
    await expect(member.getByText(/Little Harbour/).first()).toBeVisible();
    await reads(member, page, "Public Accountability Meeting");
  });

  await test.step("a further edition replaces them with a reason; both stay, and are compared word by word", async () => {
    await officer.goto(`${page}/minutes`);
    await fill(
      officer,
      "Text of the minutes",
      "## Missing children\n\nThe figures were shown.",
    );
    await press(officer, "Save the draft");
    await expect(
      officer.getByText("The draft of the minutes is saved."),
    ).toBeVisible();
    await approver.goto(`${page}/minutes/agree`);
    await agrees();
    await reads(officer, `${page}/minutes/publish`, "Publish the minutes");
    await previews(officer, "The figures were shown.");
    await press(officer, "Publish the minutes");
    await expect(officer.getByRole("alert")).toContainText(
      "Enter why it replaces the earlier edition",
    );
    await fill(officer, /^Why it replaces the edition/, "A place was named.");
    await press(officer, "Publish the minutes");
    await expect(officer.getByText("The minutes are published.")).toBeVisible();
    await visitor.goto(page);
    await visitor
      .getByRole("link", { name: "The minutes as published" })
      .click();
    await visitor
      .getByRole("link", { name: "Read the earlier edition" })
      .click();
    await expect(visitor.getByText("A place was named.")).toBeVisible();
    await visitor
      .getByRole("link", { name: "Read the edition that replaced it" })
      .click();
    await visitor
      .getByRole("link", { name: "Compare the two word by word" })
      .click();
    await expect(visitor.locator("ins").first()).toBeVisible();
    await expectAccessible(visitor);
  });
});
