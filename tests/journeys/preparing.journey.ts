import { expect, signIn, test } from "./journey.js";
import {
  answersTheWarning,
  does,
  fill,
  press,
  previews,
  reads,
  takesUp,
  typeDate,
} from "./people.js";

// What a visitor may not see yet answers 404, which the browser notes.
test.use({ clock: "2022-07-01T09:11:00Z", expectedInConsole: [/404/] });

interface Meeting {
  meeting: { reference: string };
}

test("A meeting is prepared: what is required, papers asked for and chased, an item in private, the agenda published (H1.9) @long", async ({
  person,
  portal,
}) => {
  test.setTimeout(300_000);
  const officer = await person("scrutiny officer");
  const liaison = await person("force liaison officer");
  const member = await person("panel member");
  const visitor = await person();
  const { meeting } = await does<Meeting>(
    officer,
    "planMeeting",
    'title: "Accountability Board", meetingType: "Accountability Board", heldOn: "2022-07-21", isPublic: true',
    "meeting { reference }",
  );
  const page = `/meetings/${meeting.reference}`;

  await test.step("items say what is required, and one is taken in private on a ground", async () => {
    await reads(officer, `${page}/agenda/add`, "Add an agenda item");
    await fill(officer, "Title", "Missing children");
    await fill(
      officer,
      "What is required",
      "A paper on the two boys who were placed in Little Harbour.",
    );
    await officer.getByRole("radio", { name: "In public" }).check();
    await press(officer, "Add the item");
    await expect(officer.getByText("The item is on the agenda.")).toBeVisible();
    await officer.goto(`${page}/agenda/add`);
    await fill(officer, "Title", "Undercover work");
    await fill(officer, "What is required", "A paper on how it is overseen.");
    await officer.getByRole("radio", { name: "In private" }).check();
    await press(officer, "Add the item");
    await expect(officer.getByRole("alert")).toContainText(
      "Enter the ground for taking it in private",
    );
    await officer
      .getByRole("textbox", { name: "Ground for taking it in private" })
      .fill("Safety of a person");
    await press(officer, "Add the item");
    await reads(officer, `${page}/agenda`, "Prepare the agenda");
  });

  await test.step("a paper is asked for, and the force finds it in its inbox once the agenda is shared", async () => {
    await officer
      .getByRole("link", { name: "Ask for a paper for item 1" })
      .click();
    await fill(officer, "What is asked for", "Figures of missing children");
    await fill(officer, "Who is to bring it", "Deputy Chief Constable");
    await typeDate(officer, /^Last day/, "2022-07-10");
    await press(officer, "Ask for the paper");
    await expect(officer.getByText("The paper is asked for.")).toBeVisible();
    await liaison.goto("/inbox");
    await expect(
      liaison.getByRole("heading", { level: 1, name: "Inbox" }),
    ).toBeVisible();
    await expect(liaison.getByText("Figures of missing")).toHaveCount(0);
    await reads(officer, `${page}/agenda/share`, /Share the agenda/);
    await press(officer, "Share the agenda");
    await expect(officer.getByText("The force sees the agenda.")).toBeVisible();
    await reads(liaison, "/inbox", "Inbox");
    await expect(
      liaison.getByRole("table", { name: "Papers asked for" }),
    ).toContainText("9 days left");
  });

  await portal.setClock("2022-07-12T09:11:00Z");
  for (const [who, role] of [
    [officer, "scrutiny officer"],
    [liaison, "force liaison officer"],
    [member, "panel member"],
  ] as const)
    await signIn(who, role);

  await test.step("it is missing on the day after its last, and the officer chases it", async () => {
    const papers = "Papers that have not come by their last day";
    await takesUp(officer, papers, "Figures of missing children");
    await expect(
      officer.getByText("Not received by its last day"),
    ).toBeVisible();
    await liaison.goto("/inbox");
    await liaison
      .getByRole("table", { name: "Papers asked for" })
      .getByRole("link", { name: "Figures of missing children" })
      .click();
    await expect(
      liaison.getByRole("heading", { level: 1, name: /Record that a paper/ }),
    ).toBeVisible();
    await press(liaison, "Record the paper");
    await expect(
      liaison.getByText("The paper is recorded as received."),
    ).toBeVisible();
    await officer.goto("/work");
    await expect(
      officer.getByText("No paper for a coming meeting is missing."),
    ).toBeVisible();
  });

  await test.step("its warning is answered, it is previewed, and everybody reads it, the private item as its ground", async () => {
    await reads(officer, `${page}/agenda/publish`, "Publish the agenda");
    await answersTheWarning(officer, /Little Harbour/, "Publish the agenda");
    await previews(officer, "Safety of a person");
    await press(officer, "Publish the agenda");
    await expect(officer.getByText("The agenda is published")).toBeVisible();
    await reads(visitor, page, "Accountability Board");
    await expect(visitor.getByText("Safety of a person").first()).toBeVisible();
    await expect(visitor.getByText("Undercover work")).toHaveCount(0);
    await visitor
      .getByRole("link", { name: "The agenda as published" })
      .click();
    await expect(visitor.getByText("Little Harbour")).toBeVisible();
    await expect(visitor.getByText("Undercover work")).toHaveCount(0);
  });

  await test.step("the panel member prints the pack, without what is only for the screen (H3.7)", async () => {
    await reads(member, page, "Accountability Board");
    await member.getByRole("link", { name: "Print the pack" }).click();
    await expect(
      member.getByRole("heading", { level: 1, name: "Pack for the meeting" }),
    ).toBeVisible();
    await member.emulateMedia({ media: "print" });
    await expect(member.getByText("Missing children").first()).toBeVisible();
    await expect(member.getByText("Safety of a person")).toBeVisible();
    await expect(member.getByText("Printed on 12 July 2022")).toBeVisible();
    await expect(member.getByRole("navigation").first()).toBeHidden();
    await expect(member.getByText(/^Print it/)).toBeHidden();
    await member.emulateMedia({ media: null });
  });
});
