import { expect, signIn, test } from "./journey.js";
import { does, fill, press, reads, takesUp, typeDate } from "./people.js";

test.use({ clock: "2022-05-03T09:17:00Z" });

interface Thing {
  id: string;
  reference: string;
  version: number;
}

test("An action of one meeting that is overdue becomes a topic of the year's programme, and an item on the agenda of another (H1.8) @long", async ({
  person,
  portal,
}) => {
  test.setTimeout(300_000);
  const officer = await person("scrutiny officer");
  const approver = await person("approver");
  const liaison = await person("force liaison officer");
  const planned = async (day: string) =>
    (
      await does<{ meeting: Thing }>(
        officer,
        "planMeeting",
        `title: "Accountability Board", meetingType: "Accountability Board", heldOn: "${day}", isPublic: true`,
        "meeting { id reference version }",
      )
    ).meeting;
  const [today, october] = [
    await planned("2022-05-03"),
    await planned("2022-10-20"),
  ];
  const action = "Show that custody staff are trained";

  await test.step("an action is recorded as it is spoken, and the approver sends it", async () => {
    await does(
      officer,
      "addAgendaItem",
      `meetingId: "${today.id}", title: "Custody", requirement: "A paper."`,
      "agendaItem { id }",
    );
    await does(
      officer,
      "openMeeting",
      `meetingId: "${today.id}", version: ${today.version + 1}`,
      "meeting { id }",
    );
    await officer.goto(`/meetings/${today.reference}/room`);
    await officer.getByRole("link", { name: /Record an action/ }).click();
    await fill(officer, "Action", action);
    await fill(officer, "What is to be done", "Give the figures of training.");
    await fill(officer, "Who is to see to it", "Head of Custody");
    await typeDate(officer, "Due date", "2022-06-01");
    await press(officer, "Record the action");
    await expect(
      officer.getByText("The action is recorded as a draft request."),
    ).toBeVisible();
    await takesUp(approver, "Requests drafted, to be sent", action);
    await approver.getByRole("link", { name: /^Send/ }).first().click();
    await press(approver, "Send to the chief constable");
    await expect(
      approver.getByText("Sent to the chief constable").first(),
    ).toBeVisible();
  });

  await portal.setClock("2022-06-06T09:17:00Z");
  for (const [who, role] of [
    [officer, "scrutiny officer"],
    [approver, "approver"],
    [liaison, "force liaison officer"],
  ] as const)
    await signIn(who, role);

  await test.step("its day has passed: it is overdue in my work, and the record proposes it for the programme", async () => {
    await takesUp(officer, "Requests overdue", action);
    await expect(officer.getByText("5 days late").first()).toBeVisible();
    await reads(
      officer,
      "/meetings/programme/proposed?year=2022",
      "What the record proposes",
    );
    await expect(
      officer.getByRole("heading", { name: "1 overdue action" }),
    ).toBeVisible();
    await expect(officer.getByText(/due 1 June 2022/)).toBeVisible();
    await officer.getByRole("link", { name: action }).click();
  });

  await test.step("the officer sets it for the meeting in October", async () => {
    await expect(
      officer.getByLabel("What it is called", { exact: true }),
    ).toHaveValue(action);
    await expect(officer.getByText("Requests: 1 chosen")).toBeVisible();
    await officer
      .getByLabel("Meeting", { exact: true })
      .selectOption("20 October 2022: Accountability Board");
    await fill(officer, /What the meeting is to find out/, "Are all trained?");
    await press(officer, "Put it in the programme");
    await expect(
      officer.getByText("The topic is in the programme."),
    ).toBeVisible();
  });

  await test.step("the agenda begins with it: the item takes up the action, and says what is required", async () => {
    await reads(
      officer,
      `/meetings/${october.reference}/agenda/proposed`,
      "What the record proposes",
    );
    await officer.getByRole("link", { name: action }).click();
    await expect(officer.getByLabel("Title", { exact: true })).toHaveValue(
      action,
    );
    await expect(officer.getByLabel("What is required")).toHaveValue(
      "Are all trained?",
    );
    await officer.getByRole("radio", { name: "In public" }).check();
    await press(officer, "Add the item");
    await expect(officer.getByText("The item is on the agenda.")).toBeVisible();
    await reads(
      officer,
      `/meetings/${october.reference}/agenda`,
      "Prepare the agenda",
    );
  });

  await test.step("what the agenda takes up is not proposed again", async () => {
    await officer.goto(`/meetings/${october.reference}/agenda/proposed`);
    await expect(
      officer.getByText(/Nothing is recorded here as due, overdue/),
    ).toBeVisible();
  });

  await test.step("the force reads on the agenda which action is taken up, and opens it", async () => {
    await officer.goto(`/meetings/${october.reference}/agenda/share`);
    await press(officer, "Share the agenda");
    await expect(officer.getByText("The force sees the agenda.")).toBeVisible();
    await reads(
      liaison,
      `/meetings/${october.reference}`,
      "Accountability Board",
    );
    await liaison.getByRole("link", { name: action }).click();
    await expect(
      liaison.getByRole("heading", { level: 1, name: action }),
    ).toBeVisible();
  });
});
