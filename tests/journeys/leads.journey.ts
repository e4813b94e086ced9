import { expect, expectAccessible, test } from "./journey.js";
import { does, fill, press, reads } from "./people.js";

test.use({ clock: "2022-04-05T09:13:00Z" });

interface Thing {
  id: string;
  reference: string;
  version: number;
}

test("The force finds all that is asked of it in one inbox, gives it to leads and nudges them, and comments as it will be published @long", async ({
  person,
}) => {
  const officer = await person("scrutiny officer");
  const approver = await person("approver");
  const liaison = await person("force liaison officer");
  const title = "A synthetic report";
  const { report } = await does<{ report: Thing }>(
    officer,
    "recordReport",
    `title: "${title}", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29"`,
    "report { id reference }",
  );
  await does(
    officer,
    "recordRecommendation",
    `reportId: "${report.id}", kind: RECOMMENDATION, number: "1", text: "Review practice.", addressee: "Chief Constable", theme: "Leadership"`,
    "recommendation { id }",
  );
  await does(
    officer,
    "publish",
    `id: "${report.id}"`,
    "published { __typename }",
  );
  await does(
    officer,
    "inviteChiefOfficer",
    `reportId: "${report.id}", force: "wexshire", invitation: "Please comment.", invitedOn: "2022-03-30", replyBy: "2022-04-26"`,
    "chiefOfficerComments { id }",
  );
  const { request } = await does<{ request: Thing }>(
    officer,
    "draftRequest",
    'force: "wexshire", kind: INFORMATION, subject: "Supervision", question: "How?"',
    "request { id version }",
  );
  await does(
    approver,
    "sendRequest",
    `requestId: "${request.id}", version: ${request.version}, dueOn: "2022-04-20"`,
    "request { id }",
  );
  const row = (name: string) => liaison.getByRole("row", { name });

  await test.step("the invitation and the request stand in one list, by their days", async () => {
    await reads(liaison, "/inbox", "Inbox");
    await expect(
      liaison.getByText("2 things wait for your answer"),
    ).toBeVisible();
    await expect(row("Supervision")).toContainText("20 April 2022");
    await expect(row(`${title} Comments`)).toContainText("26 April 2022");
  });

  await test.step("each is given to a lead, who is nudged by a letter that names the day and the page (H4.1)", async () => {
    await row("Supervision")
      .getByRole("link", { name: /^Give it to a lead/ })
      .click();
    await fill(liaison, "Who sees to it", "Head of Crime");
    await press(liaison, "Save who sees to it");
    await expect(liaison.getByText("Head of Crime").first()).toBeVisible();
    await liaison.goto("/inbox");
    await row(`${title} Comments`)
      .getByRole("link", { name: /^Say who sees to each recommendation/ })
      .click();
    await liaison.getByRole("link", { name: "Review practice." }).click();
    await liaison.getByRole("link", { name: "Name who sees to it" }).click();
    await fill(liaison, "Who in the force sees to it", "Head of Safeguarding");
    await press(liaison, "Save");
    await expect(liaison.getByText("Who sees to it is recorded")).toBeVisible();

    await reads(liaison, "/inbox", "Inbox");
    const letter = await row(`${title} Comments`)
      .getByRole("link", { name: /^Nudge by email/ })
      .getAttribute("href");
    expect(decodeURIComponent(letter ?? "")).toContain(
      `Reminder, due 26 April 2022: ${title}`,
    );
    expect(decodeURIComponent(letter ?? "")).toContain(
      `/reports/${report.reference}/comments`,
    );
    await liaison
      .getByRole("main")
      .getByRole("link", { name: "Head of Safeguarding", exact: true })
      .click();
    await expect(
      liaison.getByText("1 thing waits for your answer"),
    ).toBeVisible();
  });

  await test.step("the comments are seen as they will be published before they are given (H4.4)", async () => {
    await liaison.goto(`/reports/${report.reference}/comments`);
    await fill(
      liaison,
      "Comments on the report as a whole",
      "The force accepts **every** finding.",
    );
    await fill(liaison, "Recommendation 1", "It has begun.");
    await press(liaison, "See it as it will be published");
    await expect(
      liaison.getByText(/This is how your comments will stand/),
    ).toBeVisible();
    await expect(
      liaison.locator("strong").filter({ hasText: "every" }),
    ).toBeVisible();
    await expectAccessible(liaison);
    await press(liaison, "Submit the comments");
    await expect(liaison.getByText("Received on 5 April 2022")).toBeVisible();
    await reads(
      officer,
      `/reports/${report.reference}/comments`,
      "The chief officer’s comments",
    );
    await expect(officer.getByText("It has begun.")).toBeVisible();
  });
});
