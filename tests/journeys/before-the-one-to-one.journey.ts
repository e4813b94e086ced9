import { expect, test } from "./journey.js";
import { act, reads } from "./people.js";

test.use({ clock: "2022-07-21T08:30:00Z" });

test(
  "Before the one-to-one the commissioner sees on one screen what is due this month, what is overdue, what is newly claimed complete and of what they are not assured, and each opens its rows (H2.1)",
  { tag: "@long" },
  async ({ person }) => {
    const officer = await person("scrutiny officer");
    const liaison = await person("force liaison officer");
    const approver = await person("approver");

    await test.step("four recommendations stand in four ways", async () => {
      const { report } = await act<{ report: { id: string } }>(
        officer,
        `mutation { done: recordReport(input: { title: "Wexshire: how children are protected", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29" }) { report { id } errors { ... on UserError { code message } } } }`,
      );
      const ids: string[] = [];
      for (const [text, dueOn] of [
        ["Due within the month.", "2022-08-10"],
        ["Past its day.", "2022-06-29"],
        ["Claimed by the force.", "2022-12-01"],
        ["Not believed.", "2022-12-31"],
      ] as const) {
        const { recommendation } = await act<{
          recommendation: { id: string };
        }>(
          officer,
          `mutation { done: recordRecommendation(input: { reportId: "${report.id}", kind: RECOMMENDATION, text: "${text}", addressee: "Chief Constable of Wexshire", theme: "Leadership", dueOn: "${dueOn}" }) { recommendation { id } errors { ... on UserError { code message } } } }`,
        );
        ids.push(recommendation.id);
      }
      await act(
        liaison,
        `mutation { done: updateForceProgress(input: { recommendationId: "${ids[1]}", status: IN_PROGRESS, words: "Under way." }) { errors { ... on UserError { code message } } } }`,
      ); // of what the force has said nothing, nobody knows that it is late
      await act(
        liaison,
        `mutation { done: claimComplete(input: { recommendationId: "${ids[2]}", words: "Done." }) { errors { ... on UserError { code message } } } }`,
      );
      const { assurance } = await act<{
        assurance: { id: string; version: number };
      }>(
        officer,
        `mutation { done: proposeAssurance(input: { recommendationId: "${ids[3]}", rating: NOT_ASSURED, words: "No proof." }) { assurance { id version } errors { ... on UserError { code message } } } }`,
      );
      await act(
        officer,
        `mutation { done: proposeAssurance(input: { recommendationId: "${ids[0]}", rating: PARTLY_ASSURED, words: "Some proof." }) { errors { ... on UserError { code message } } } }`,
      );
      for (const month of [9, 10, 11, 12, 8, 7])
        await act(
          officer,
          `mutation { done: planMeeting(input: { title: "Meeting of month ${month}", meetingType: "Accountability Board", heldOn: "2022-${`${month}`.padStart(2, "0")}-28", isPublic: true }) { errors { ... on UserError { code message } } } }`,
        );
      await act(
        approver,
        `mutation { done: assessAssurance(input: { assuranceId: "${assurance.id}", version: ${assurance.version} }) { errors { ... on UserError { code message } } } }`,
      );
    });

    await test.step("all four stand on one screen, and nothing has to be opened to see them", async () => {
      await reads(approver, "/work", "My work");
      for (const [table, text] of [
        [/Recommendations due within 31 days/, "Due within the month."],
        [/Recommendations overdue/, "Past its day."],
        [/laimed complete/, "Claimed by the force."],
        [/not assured/i, "Not believed."],
      ] as const)
        await expect(
          approver
            .getByRole("table", { name: table })
            .filter({ hasText: text })
            .first(),
        ).toBeVisible();
    });

    await test.step("what is proposed leads the approver to the decision, and the officer to where it stands", async () => {
      for (const [who, address] of [
        [approver, /WX-REC-2022-1\/assurance$/],
        [officer, /WX-REC-2022-1$/],
      ] as const) {
        await who.goto("/work");
        await who
          .getByRole("table", { name: "Assurances proposed, to be confirmed" })
          .getByRole("link", { name: "Due within the month." })
          .click();
        await expect(who).toHaveURL(address);
      }
    });

    await test.step("of all the meetings that are planned the next stands first", async () => {
      await approver.goto("/");
      await expect(
        approver.getByRole("link", { name: /^Meeting of month/ }),
      ).toHaveText(
        [7, 8, 9, 10, 11].map((month) => `Meeting of month ${month}`),
      );
    });

    await test.step("the first page counts what waits, and each count opens the rows that it counts", async () => {
      await reads(approver, "/", "How the police are held to account");
      const waits = approver.getByRole("region", {
        name: "What waits for you",
      });
      for (const [label, text] of [
        [/Claimed complete, not yet assured/, "Claimed by the force."],
        [/Not assured and open/, "Not believed."],
      ] as const) {
        await approver.goto("/");
        await expect(waits.getByRole("link", { name: label })).toContainText(
          "1",
        );
        await waits.getByRole("link", { name: label }).click();
        await expect(
          approver.getByRole("heading", { level: 2, name: "1 recommendation" }),
        ).toBeVisible();
        await expect(approver.getByRole("link", { name: text })).toBeVisible();
      }
    });
  },
);
