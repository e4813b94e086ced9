import { expect, expectAccessible, test } from "./journey.js";
import {
  answersTheWarning,
  does,
  fill,
  press,
  previews,
  takesUp,
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
