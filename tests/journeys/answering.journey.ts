import { expect, expectAccessible, test } from "./journey.js";
import { act, fill, press, reads } from "./people.js";

// What a visitor may not see answers 404, which the browser notes.
test.use({ clock: "2022-05-10T09:37:00Z", expectedInConsole: [/404/] });

interface Thing {
  id: string;
  reference: string;
}

test(
  "A response is reviewed for what must not be published, decided on a phone, published as it was previewed, and replaced",
  { tag: "@long" },
  async ({ person }) => {
    const officer = await person("scrutiny officer");
    const reviewer = await person("monitoring officer");
    const approver = await person("approver");
    const visitor = await person();
    const does = async (verb: string, input: string, thing: string) =>
      (
        await act<Record<string, Thing>>(
          officer,
          `mutation { done: ${verb}(input: { ${input} }) { ${thing} { id } errors { ... on UserError { code message } } } }`,
        )
      )[thing] as Thing;

    const report = await does(
      "recordReport",
      `title: "A synthetic report", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29"`,
      "report",
    );
    const about = `reportId: "${report.id}"`;
    const { id: recommendation } = await does(
      "recordRecommendation",
      `${about}, kind: RECOMMENDATION, number: "1", text: "Review practice.", addressee: "Chief Constable", theme: "Leadership"`,
      "recommendation",
    );
    await does(
      "inviteChiefOfficer",
      `${about}, force: "wexshire", invitation: "Please comment.", invitedOn: "2022-03-30", replyBy: "2022-04-26"`,
      "chiefOfficerComments",
    );
    const { id: response } = await does(
      "draftResponse",
      `${about}, force: "wexshire", version: 1, ownComments: "The report is serious. Two boys were placed in Little Harbour. The mother is Mrs Rowe."`,
      "response",
    );
    await does(
      "explainRecommendation",
      `responseId: "${response}", recommendationId: "${recommendation}", kind: ACTION_TAKEN, text: "A board meets monthly."`,
      "explanation",
    );
    const { reference } = await act<Thing>(
      officer,
      `{ done: node(id: "${response}") { ... on StatutoryResponse { reference } } }`,
    );
    const page = `/responses/${reference}`;

    await test.step("the office sees its 56 days: what is past its plan day, and that no comments came", async () => {
      await reads(officer, page, /Response to/);
      await expect(
        officer.getByText("Past its plan day").first(),
      ).toBeVisible();
      await expect(
        officer.getByText("Invited, not received by the date").first(),
      ).toBeVisible();
      await officer
        .getByRole("link", { name: "The force’s action plan received" })
        .click();
      await press(officer, "Save");
      await expect(officer.getByText(/action plan is here/)).toBeVisible();
      await officer.goto(`${page}/submit`);
      await press(officer, "Send for review");
      await expect(
        officer.getByText("Sent for review", { exact: true }),
      ).toBeVisible();
    });

    await test.step("each warning is answered, or its words are removed on a ground (H1.6)", async () => {
      await reads(reviewer, `${page}/review`, "Review the response");
      await reviewer.getByRole("radio", { name: /^Put it before/ }).check();
      await press(reviewer, "Save the decision");
      await expect(reviewer.getByRole("alert")).toContainText(
        "Not answered: 2",
      );
      await reviewer.getByRole("link", { name: /Little Harbour/ }).click();
      await reviewer.getByRole("radio", { name: /^Publish it/ }).check();
      await fill(
        reviewer,
        "Why it may be published",
        "The report itself says so.",
      );
      await expectAccessible(reviewer);
      await press(reviewer, "Save");
      await reviewer.getByRole("link", { name: /Mrs Rowe/ }).click();
      await reviewer.getByRole("radio", { name: /^Remove words/ }).check();
      await fill(reviewer, "Words to be removed", "The mother is Mrs Rowe.");
      await fill(reviewer, "Ground", "A child could be recognised");
      await press(reviewer, "Save");
      await expect(
        reviewer.getByText("Every warning is answered."),
      ).toBeVisible();
      await reviewer.getByRole("radio", { name: /^Put it before/ }).check();
      await press(reviewer, "Save the decision");
      await expect(
        reviewer.getByText("Put before the approver", { exact: true }),
      ).toBeVisible();
    });

    await test.step("the approver remarks on a passage and approves, on a phone (H2.2)", async () => {
      await approver.setViewportSize({ width: 390, height: 844 });
      await approver.goto(`${page}/decide`);
      await approver.getByRole("link", { name: "Remark on a passage" }).click();
      await fill(approver, "Your remark", "Next time say since when.");
      await press(approver, "Save the remark");
      await expect(approver.getByText("Your remark is saved")).toBeVisible();
      await approver.getByRole("radio", { name: /^Approve/ }).check();
      await press(approver, "Save the decision");
      await expect(approver.getByText("Response approved")).toBeVisible();
      await expect(
        approver.getByText(
          "10 May 2022, for Police and Crime Commissioner for Wexshire",
        ),
      ).toBeVisible();
      await expect(
        approver.getByText(/^Recorded here: 10 May 2022, \d\d:\d\d$/).first(),
      ).toBeVisible();
      await expect(
        approver.getByText("Next time say since when."),
      ).toBeVisible();
    });

    await test.step("what the preview shows is what everybody reads", async () => {
      await officer.goto(`/preview/${reference}`);
      await expect(officer.getByText("This is not published.")).toBeVisible();
      await expectAccessible(officer);
      const previewed = await officer.locator("article").innerText();
      await visitor.goto(`/preview/${reference}`);
      await expect(
        visitor.getByRole("heading", { name: "Page not found" }),
      ).toBeVisible();
      await officer.goto(`${page}/publish`);
      await press(officer, "Publish the response");
      await expect(
        officer.getByText("The response is published", { exact: true }),
      ).toBeVisible();
      await visitor.goto(`/published/${reference}-EDITION-1`);
      expect(await visitor.locator("article").innerText()).toBe(previewed);
      await expect(visitor.getByText("Mrs Rowe")).toHaveCount(0);
    });

    await test.step("a further edition replaces it, and the two are compared word by word", async () => {
      await officer
        .getByRole("link", { name: "Replace it by a further edition" })
        .click();
      await fill(officer, "Why it is to be replaced", "A date was missing.");
      await press(officer, "Begin the further edition");
      await expect(
        officer.getByText("A further edition is begun"),
      ).toBeVisible();
      await expect(officer.getByText(/Day \d+ of 56|days? late/)).toHaveCount(
        0,
      ); // the first met the law's day, or missed it
      await expectAccessible(officer);
      const further = `/responses/${reference}-NO-2`;
      await officer.goto(`${further}/comments`);
      await fill(
        officer,
        "Our comments on the report",
        "The report is very serious.",
      );
      await press(officer, "Save");
      for (const [by, path, choice, button] of [
        [officer, "submit", null, "Send for review"],
        [reviewer, "review", /^Put it before/, "Save the decision"],
        [approver, "decide", /^Approve/, "Save the decision"],
        [officer, "publish", null, "Publish the response"],
      ] as const) {
        await by.goto(`${further}/${path}`);
        if (choice) await by.getByRole("radio", { name: choice }).check();
        await press(by, button);
        await expect(by).toHaveURL(new RegExp(`${further}$`));
      }
      await visitor.goto(`/published/${reference}-EDITION-1`);
      await visitor
        .getByRole("link", { name: "Read the edition that replaced it" })
        .click();
      await visitor
        .getByRole("link", { name: "Compare the two word by word" })
        .click();
      await expect(visitor.locator("ins").first()).toBeVisible();
      await expect(visitor.locator("del").first()).toBeVisible();
      await expectAccessible(visitor);
    });
  },
);
