import { expect, test } from "./journey.js";
import { fill, press, reads } from "./people.js";

test.use({ clock: "2022-05-17T09:03:00Z" });

test(
  "The panel asks for information, the approver replies, and everybody reads both sides once they are published (H3.5)",
  { tag: "@long" },
  async ({ person }) => {
    const panel = await person("panel officer");
    const approver = await person("approver");
    const officer = await person("scrutiny officer");
    const visitor = await person();
    const title = "How often the office met the chief constable";
    const opened = async (who: typeof panel) => {
      await reads(who, "/panel", "What the panel asks and recommends");
      await who.getByRole("link", { name: title }).click();
      await expect(who.getByRole("heading", { level: 1 })).toContainText(title);
    };

    await test.step("the panel's officer records what it asks", async () => {
      await panel.goto("/panel/record");
      await panel.getByRole("radio", { name: /information/i }).check();
      await fill(panel, "What it is about", title);
      await fill(
        panel,
        "What the panel put",
        "Please give the days of all meetings since January.",
      );
      await press(panel, "Record it");
      await expect(
        panel.getByText("What the panel put is recorded"),
      ).toBeVisible();
      await visitor.goto("/panel");
      await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(visitor.getByRole("link", { name: title })).toHaveCount(0);
    });

    await test.step("the approver replies, and the panel reads it at once", async () => {
      await opened(approver);
      await approver.getByRole("link", { name: "Reply to the panel" }).click();
      await approver.getByLabel("The reply").fill("Three: their days follow.");
      await press(approver, "Give the reply");
      await expect(approver.getByText("The reply is given")).toBeVisible();
      await opened(panel);
      await expect(panel.getByText("Three: their days follow.")).toBeVisible();
    });

    await test.step("both sides are published, and are read without signing in", async () => {
      await opened(officer);
      await officer.getByRole("link", { name: "Publish both sides" }).click();
      await press(officer, "Publish both sides");
      await expect(officer.getByText("Both sides are published")).toBeVisible();
      await opened(visitor);
      await visitor
        .getByRole("link", { name: "Read both sides as published" })
        .click();
      await expect(
        visitor.getByText("Three: their days follow."),
      ).toBeVisible();
      await expect(visitor.getByText("Please give the days")).toBeVisible();
    });
  },
);
