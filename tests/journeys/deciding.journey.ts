import { expect, expectAccessible, test } from "./journey.js";
import {
  answersTheWarning,
  fill,
  press,
  previews,
  reads,
  takesUp,
} from "./people.js";

test.use({ clock: "2022-06-14T09:13:00Z" });

test("The commissioner signs a decision notice; it is read before it is published, and replaced by a further edition @long", async ({
  person,
}) => {
  test.setTimeout(300_000);
  const officer = await person("scrutiny officer");
  const approver = await person("approver");
  const visitor = await person();
  const title = "A grant to the young people’s service";
  const opened = async (who: typeof officer) => {
    await reads(who, "/decisions", "Decisions");
    await who.getByRole("link", { name: title }).first().click();
    await expect(
      who.getByRole("heading", { level: 1, name: title }),
    ).toBeVisible();
  };
  const signs = async () => {
    await takesUp(approver, "Decisions to be signed", title);
    await approver.getByRole("link", { name: "Read and sign" }).click();
    await expect(
      approver.getByRole("heading", { level: 1, name: "Sign this decision" }),
    ).toBeVisible();
    await expectAccessible(approver);
    await press(approver, "Sign the decision");
    await expect(approver.getByText("The decision is signed")).toBeVisible();
  };

  await test.step("the officer drafts it, and the commissioner signs what waits (H2.6)", async () => {
    await reads(officer, "/decisions/draft", "Draft a decision");
    await fill(officer, "What it is about", title);
    await officer
      .getByLabel("The decision", { exact: true })
      .fill("The grant is given for the two boys placed in Little Harbour.");
    const wordWithoutEnd = `https://wexshire.example/${"figures".repeat(40)}`; // no page that shows it becomes wider for it
    await fill(
      officer,
      "Reasons",
      `The service is needed. See ${wordWithoutEnd}`,
    );
    await press(officer, "Save the draft");
    await expect(
      officer.getByText("The decision is saved as a draft"),
    ).toBeVisible();
    await signs();
  });

  await test.step("a warning is answered and the preview read, and everybody reads it", async () => {
    await opened(officer);
    await officer.getByRole("link", { name: "Publish this decision" }).click();
    await answersTheWarning(officer, /Little Harbour/, "Publish the decision");
    await previews(officer, /Little Harbour/);
    await press(officer, "Publish the decision");
    await expect(officer.getByText("The decision is published")).toBeVisible();
    await expectAccessible(officer);
    await opened(visitor);
    await visitor
      .getByRole("link", { name: "Read the published decision" })
      .click();
    await expect(visitor.getByText("The service is needed.")).toBeVisible();
  });

  await test.step("a further edition takes the same way, and the two are compared", async () => {
    await opened(officer);
    await officer
      .getByRole("link", { name: "Replace it by a further edition" })
      .click();
    await expectAccessible(officer);
    await fill(officer, "Why it is to be replaced", "A place was named.");
    await press(officer, "Begin the further edition");
    await expect(officer.getByText("A further edition is begun")).toBeVisible();
    await expectAccessible(officer);
    const further = new URL(officer.url()).pathname;
    await officer.getByRole("link", { name: "Write the decision" }).click();
    await officer
      .getByLabel("The decision", { exact: true })
      .fill("The grant is given.");
    await press(officer, "Save the draft");
    await expect(
      officer.getByText("The decision is saved as a draft"),
    ).toBeVisible();
    await signs();
    await officer.goto(`${further}/publish`);
    await press(officer, "Publish the decision");
    await expect(officer.getByText("The decision is published")).toBeVisible();
    await visitor.goto(further);
    await visitor
      .getByRole("link", { name: "Compare the two word by word" })
      .click();
    await expect(visitor.locator("del").first()).toBeVisible();
    await expectAccessible(visitor);
  });

  await test.step("the list shows those of one status alone", async () => {
    await reads(officer, "/decisions?status=SUPERSEDED", "Decisions");
    await expect(
      officer.getByText("1 decision", { exact: true }),
    ).toBeVisible();
  });
});
