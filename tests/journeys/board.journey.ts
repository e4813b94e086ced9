import { expect, expectAccessible, test } from "./journey.js";
import { act, does, fill, press, reads } from "./people.js";

test.use({ sample: "north-yorkshire", clock: "2022-05-17T09:17:00Z" });

interface Thing {
  id: string;
  reference: string;
  version: number;
}

test("A board decides by a recorded vote with its quorum, and nobody approves alone (H2.8) @long", async ({
  person,
}) => {
  const force = "city-of-london";
  const officer = await person("scrutiny officer", force);
  const reviewer = await person("monitoring officer", force);
  const approver = await person("approver", force);
  const visitor = await person();
  const { report } = await does<{ report: Thing }>(
    officer,
    "recordReport",
    `title: "A synthetic report", programme: NCPI, inspectorates: [HMICFRS], forces: ["${force}"], publishedOn: "2022-03-29"`,
    "report { id }",
  );
  const about = `reportId: "${report.id}", force: "${force}"`;
  await does(
    officer,
    "inviteChiefOfficer",
    `${about}, invitation: "Please comment.", invitedOn: "2022-03-30", replyBy: "2022-04-26"`,
    "chiefOfficerComments { id }",
  );
  const { response } = await does<{ response: Thing }>(
    officer,
    "draftResponse",
    `${about}, version: 1, ownComments: "The findings are accepted."`,
    "response { id reference }",
  );
  for (const [who, verb] of [
    [officer, "submitResponseForReview"],
    [reviewer, "submitResponseForApproval"],
  ] as const) {
    const { version } = await act<Thing>(
      officer,
      `{ done: statutoryResponse(reference: "${response.reference}") { version } }`,
    );
    await does(
      who,
      verb,
      `responseId: "${response.id}", version: ${version}`,
      "response { id }",
    );
  }
  const page = `/responses/${response.reference}`;

  await test.step("too few members are present, and what was entered is kept", async () => {
    await reads(approver, `${page}/vote`, "Record the board’s vote");
    await approver.getByLabel("For", { exact: true }).fill("A. Ash\nB. Birch");
    await fill(approver, "How many members must be present", "3");
    await press(approver, "Save the vote");
    await expect(approver.getByRole("alert")).toBeVisible();
    await expect(approver.getByLabel("For", { exact: true })).toHaveValue(
      "A. Ash\nB. Birch",
    );
    await expectAccessible(approver);
  });

  await test.step("with the quorum the vote carries it", async () => {
    await approver.getByLabel("Against", { exact: true }).fill("C. Cedar");
    await press(approver, "Save the vote");
    await expect(
      approver.getByText("Carried: the response is approved"),
    ).toBeVisible();
    await expectAccessible(approver);
  });

  await test.step("everybody reads how many voted how, and no name", async () => {
    await officer.goto(`${page}/publish`);
    await press(officer, "Publish the response");
    await expect(
      officer.getByText("The response is published", { exact: true }),
    ).toBeVisible();
    await visitor.goto(`/published/${response.reference}-EDITION-1`);
    await expect(
      visitor.getByText("by a vote: 2 for, 1 against, 0 abstaining"),
    ).toBeVisible();
    await expect(visitor.getByText("Cedar")).toHaveCount(0);
    await expectAccessible(visitor);
  });
});
