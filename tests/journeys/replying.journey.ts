import { expect, expectAccessible, test } from "./journey.js";
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

test.use({ clock: "2022-05-17T09:13:00Z" });

test("The panel sees what became of what it asked, and by when; a reply is read before it is published, and replaced (H3.5) @long", async ({
  person,
}) => {
  test.setTimeout(300_000);
  const panel = await person("panel officer");
  const approver = await person("approver");
  const officer = await person("scrutiny officer");
  const visitor = await person();
  const title = "Placements outside the county";
  const { matter } = await does<{ matter: { reference: string } }>(
    panel,
    "recordPanelMatter",
    `kind: INFORMATION, title: "${title}", words: "How many were there?", madeOn: "2022-05-10", replyBy: "2022-05-31"`,
    "matter { reference }",
  );
  const page = `/panel/${matter.reference}`;

  await test.step("the approver finds it with its day, and replies", async () => {
    await takesUp(approver, "What the panel put, to be replied to", title);
    await expect(approver.getByText("31 May 2022")).toBeVisible();
    await approver.getByRole("link", { name: "Reply to the panel" }).click();
    await approver
      .getByLabel("The reply")
      .fill("The two boys were placed in Little Harbour.");
    await expectAccessible(approver);
    await press(approver, "Give the reply");
    await expect(approver.getByText("The reply is given")).toBeVisible();
  });

  await test.step("the panel reads it and when it came", async () => {
    await panel.goto("/panel?status=REPLIED");
    await expect(panel.getByRole("row", { name: title })).toContainText(
      "17 May 2022",
    );
    await panel.getByRole("link", { name: title }).click();
    await expect(panel.getByText(/Little Harbour/)).toBeVisible();
    await expectAccessible(panel);
  });

  await test.step("a warning is answered and the preview read before both sides are published", async () => {
    await officer.goto(`${page}/publish`);
    await answersTheWarning(officer, /Little Harbour/, "Publish both sides");
    await previews(officer, /Little Harbour/);
    await press(officer, "Publish both sides");
    await expect(officer.getByText("Both sides are published")).toBeVisible();
  });

  await test.step("a further reply replaces the first, and the two are compared", async () => {
    await officer
      .getByRole("link", { name: "Replace it by a further edition" })
      .click();
    await expectAccessible(officer);
    await fill(officer, "Why it is to be replaced", "A place was named.");
    await press(officer, "Begin the further edition");
    await expect(officer.getByText("A further edition is begun")).toBeVisible();
    const further = new URL(officer.url()).pathname;
    await approver.goto(`${further}/reply`);
    await approver.getByLabel("The reply").fill("There were two.");
    await press(approver, "Give the reply");
    await expect(approver.getByText("The reply is given")).toBeVisible();
    await officer.goto(`${further}/publish`);
    await press(officer, "Publish both sides");
    await expect(officer.getByText("Both sides are published")).toBeVisible();
    await visitor.goto(further);
    await expect(visitor.getByText("There were two.")).toBeVisible();
    await visitor
      .getByRole("link", { name: "Compare the two word by word" })
      .click();
    await expect(visitor.locator("ins").first()).toBeVisible();
    await expectAccessible(visitor);
  });
});

test("The panel recommends, the commissioner accepts it in part and says on which ground the rest is not given, and everybody reads the recommendation with the reply (H3.5) @long", async ({
  person,
}) => {
  const panel = await person("panel officer");
  const member = await person("panel member");
  const approver = await person("approver");
  const officer = await person("scrutiny officer");
  const visitor = await person();
  const title = "Scrutiny of custody";

  await test.step("the panel's officer records the recommendation and when a reply is wanted", async () => {
    await reads(panel, "/panel/record", "Record what the panel put");
    await panel
      .getByRole("radio", { name: "Another report or recommendation" })
      .check();
    await fill(panel, "What it is about", title);
    await fill(
      panel,
      "What the panel put",
      "The Commissioner should take custody at every public meeting, and publish each paper.",
    );
    await typeDate(panel, /^Reply wanted by/, "2022-06-14");
    await press(panel, "Record it");
    await expect(
      panel.getByText("What the panel put is recorded"),
    ).toBeVisible();
    await expectAccessible(panel);
  });

  await test.step("the approver reads it beside the reply that is written", async () => {
    await takesUp(approver, "What the panel put, to be replied to", title);
    await approver.getByRole("link", { name: "Reply to the panel" }).click();
    await expect(
      approver.getByText("The Commissioner should take custody"),
    ).toBeVisible();
    await fill(approver, "The reply", "Custody is taken up every quarter.");
    await fill(
      approver,
      /^Ground on which a part is not given/,
      "Safety of a person",
    );
    await expectAccessible(approver);
    await press(approver, "Give the reply");
    await expect(approver.getByText("The reply is given")).toBeVisible();
  });

  await test.step("a member of the panel reads both sides, and the ground", async () => {
    await reads(member, "/panel", "What the panel asks and recommends");
    await expect(member.getByRole("row", { name: title })).toContainText(
      "Another report or recommendation",
    );
    await member.getByRole("link", { name: title }).click();
    await expect(
      member.getByText("Custody is taken up every quarter."),
    ).toBeVisible();
    await expect(member.getByText("Safety of a person")).toBeVisible();
    await expectAccessible(member);
  });

  await test.step("published, it is read by everybody as it was put and as it was answered", async () => {
    await officer.goto("/panel?status=REPLIED");
    await officer.getByRole("link", { name: title }).click();
    await officer.getByRole("link", { name: "Publish both sides" }).click();
    await press(officer, "Publish both sides");
    await expect(officer.getByText("Both sides are published")).toBeVisible();
    await visitor.goto("/panel");
    await visitor.getByRole("link", { name: title }).click();
    await visitor
      .getByRole("link", { name: "Read both sides as published" })
      .click();
    for (const words of [
      "The Commissioner should take custody at every public meeting",
      "Custody is taken up every quarter.",
      "Safety of a person",
    ])
      await expect(visitor.getByText(words)).toBeVisible();
    await expectAccessible(visitor);
  });
});
