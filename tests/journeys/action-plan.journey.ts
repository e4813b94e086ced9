import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./journey.js";
import { does, fill, press, reads } from "./people.js";

test.use({ clock: "2022-05-05T09:19:00Z", expectedInConsole: [/404/] });

const page = "/reports/WX-REPORT-2022-1";

const chooses = (liaison: Page, name: string) =>
  liaison.getByLabel("A file").setInputFiles({
    name,
    mimeType: "application/pdf",
    buffer: Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`),
  });

test("The force uploads its action plan once, by the day on which the inspectorate expects it; the office reads the same plan on every recommendation and judges it there (H4.2) @long", async ({
  person,
}) => {
  const officer = await person("scrutiny officer");
  const liaison = await person("force liaison officer");
  const panel = await person("panel member");
  const { report } = await does<{ report: { id: string } }>(
    officer,
    "recordReport",
    'title: "Wexshire: how children are protected", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29"',
    "report { id }",
  );
  for (const number of [1, 2])
    await does(
      officer,
      "recordRecommendation",
      `reportId: "${report.id}", kind: RECOMMENDATION, number: "${number}", text: "Review practice ${number}.", addressee: "Chief Constable", theme: "Leadership"`,
      "recommendation { id }",
    );

  await test.step("it finds in its inbox by when the inspectorate expects it: six weeks, and how they are counted", async () => {
    await reads(liaison, "/inbox", "Inbox");
    const plans = liaison.getByRole("table", { name: "Action plans" });
    await expect(plans).toContainText("10 May 2022");
    await plans.getByRole("link", { name: /^Send the action plan/ }).click();
    await expect(
      liaison.getByRole("heading", { level: 1, name: "Send the action plan" }),
    ).toBeVisible();
    await liaison.getByText("How we counted").click();
    await expect(liaison.getByText("The period is 6 weeks")).toBeVisible();
    await expectAccessible(liaison);
  });

  await test.step("one file is sent, once for both recommendations; what is missing is named first", async () => {
    await press(liaison, "Send the action plan");
    for (const problem of [/Choose a file or enter/, "Select how it is marked"])
      await expect(
        liaison.getByRole("alert").getByRole("link", { name: problem }),
      ).toBeVisible();
    await chooses(liaison, "plan.pdf");
    await liaison.getByRole("radio", { name: "OFFICIAL", exact: true }).check();
    await press(liaison, "Send the action plan");
    await expect(
      liaison.getByText("The action plan is with the office now"),
    ).toBeVisible();
    await expectAccessible(liaison);
  });

  await test.step("a further plan takes its place, and the inbox says when it was sent", async () => {
    await liaison
      .getByRole("link", { name: "Send another in its place" })
      .click();
    await expect(liaison.getByText(/It takes the place of/)).toBeVisible();
    await fill(liaison, "What it is called", "Action plan with dates");
    await chooses(liaison, "plan-2.pdf");
    await liaison.getByRole("radio", { name: "OFFICIAL", exact: true }).check();
    await press(liaison, "Send the action plan");
    await expect(
      liaison.getByText("The action plan is with the office now"),
    ).toBeVisible();
    await liaison.goto("/inbox");
    await expect(
      liaison
        .getByRole("table", { name: "Action plans" })
        .getByRole("link", { name: "Sent on 5 May 2022" }),
    ).toBeVisible();
  });

  await test.step("the office reads it from each recommendation, and accepts it once", async () => {
    for (const number of [1, 2]) {
      await officer.goto(`/recommendations/WX-REC-2022-${number}`);
      await expect(
        officer.getByRole("link", { name: "Action plan with dates" }).first(),
      ).toBeVisible();
    }
    await officer
      .getByRole("link", { name: "Action plan with dates" })
      .first()
      .click();
    await expect(
      officer.getByRole("link", { name: /Download plan-2.pdf/ }),
    ).toBeVisible();
    await officer.getByRole("link", { name: "Judge this evidence" }).click();
    await officer.getByRole("radio", { name: "Accept it" }).check();
    await press(officer, "Record the decision");
    await expect(
      officer.getByText("The evidence is accepted").first(),
    ).toBeVisible();
    await reads(officer, page, /how children are protected/);
    await expect(officer.getByText(/Sent on 5 May 2022/)).toBeVisible();
  });

  await test.step("the panel finds nothing of it", async () => {
    await panel.goto("/evidence");
    await expect(panel.getByText("0 pieces of evidence")).toBeVisible();
  });
});
