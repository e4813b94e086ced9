import { expect, expectAccessible, test } from "./journey.js";
import { act, fill, press } from "./people.js";

test.use({
  sample: "north-yorkshire",
  clock: "2022-06-07T09:00:00Z",
  expectedInConsole: [/404|410/],
});

interface Thing {
  id: string;
  version: number;
  reference: string;
}

test(
  "What is late is said to be late, what is withheld has its ground, and what was withdrawn says so where it stood",
  { tag: "@long" },
  async ({ person }) => {
    const officer = await person("scrutiny officer");
    const visitor = await person();
    const does = async (
      by: typeof officer,
      verb: string,
      input: string,
      thing: string,
      give = "id version reference",
    ) =>
      (
        await act<Record<string, Thing>>(
          by,
          `mutation { done: ${verb}(input: { ${input} }) { ${thing} { ${give} } errors { ... on UserError { code message } } } }`,
        )
      )[thing] as Thing;
    const records = (title: string, forces: string) =>
      does(
        officer,
        "recordReport",
        `title: "${title}", programme: THEMATIC, inspectorates: [HMICFRS], forces: [${forces}], publishedOn: "2022-04-01"`,
        "report",
      );
    const publishes = (id: string) =>
      does(officer, "publish", `id: "${id}"`, "published", "__typename");

    const national = await records(
      "A synthetic national report",
      `"north-yorkshire", "cleveland"`,
    );
    const report = await records("A synthetic report", `"north-yorkshire"`);
    const recommendation = await does(
      officer,
      "recordRecommendation",
      `reportId: "${report.id}", kind: RECOMMENDATION, number: "1", text: "Review practice.", addressee: "Chief Constable", theme: "Leadership", dueOn: "2022-05-01"`,
      "recommendation",
      "id reference",
    );
    for (const { id } of [national, report]) await publishes(id);

    await test.step("a national report with the same findings is marked as covered by the force's own (H1.4)", async () => {
      await officer.goto(`/reports/${report.reference}/record/same-findings`);
      await officer
        .getByLabel("National report")
        .selectOption({ label: "A synthetic national report, 1 April 2022" });
      await press(officer, "Save");
      await expect(
        officer.getByText("Recorded: the answer to this report suffices"),
      ).toBeVisible();
      await visitor.goto(`/reports/${national.reference}`);
      await expect(
        visitor.getByRole("link", { name: "A synthetic report", exact: true }),
      ).toBeVisible();
    });

    const response =
      await test.step("the force promises, and the chief officer comments", async () => {
        const liaison = await person("force liaison officer");
        const about = `recommendationId: "${recommendation.id}"`;
        const said = await act<{
          recommendation: { latestForceUpdate: Thing };
        }>(
          liaison,
          `mutation { done: updateForceProgress(input: { ${about}, status: IN_PROGRESS, words: "Every case is reviewed." }) { recommendation { latestForceUpdate { id } } } }`,
        );
        await publishes(said.recommendation.latestForceUpdate.id);
        const invited = await does(
          officer,
          "inviteChiefOfficer",
          `reportId: "${report.id}", force: "north-yorkshire", invitation: "I", replyBy: "2022-05-01", invitedOn: "2022-04-02"`,
          "chiefOfficerComments",
          "id version",
        );
        await does(
          liaison,
          "submitChiefOfficerComments",
          `commentsId: "${invited.id}", version: ${invited.version}, text: "We accept it.", recommendations: [{ ${about}, text: "Somebody could be known by this." }]`,
          "chiefOfficerComments",
          "id",
        );
        const drafted = await does(
          officer,
          "draftResponse",
          `reportId: "${report.id}", force: "north-yorkshire", ownComments: "We agree.", replyToChiefOfficer: "Thank you.", version: 1`,
          "response",
        );
        await does(
          officer,
          "explainRecommendation",
          `responseId: "${drafted.id}", ${about}, kind: ACTION_TAKEN, text: "Each case is audited."`,
          "explanation",
          "id",
        );
        return drafted;
      });

    await test.step("what must not be known is withheld on a ground (H1.6)", async () => {
      await officer.goto(
        `/responses/${response.reference}/explanations/${recommendation.reference}`,
      );
      await officer.getByRole("link", { name: /Withhold an answer/ }).click();
      await officer
        .getByRole("radio", { name: "The chief officer’s comment" })
        .check();
      await fill(officer, "Ground", "Safety of a person");
      await expectAccessible(officer);
      await press(officer, "Save");
      await expect(
        officer.getByText("Withheld from the public: Recommendation 1"),
      ).toBeVisible();
    });

    await test.step("the response is approved and published after its last day", async () => {
      const reviewer = await person("monitoring officer");
      const approver = await person("approver");
      for (const [by, verb] of [
        [officer, "submitResponseForReview"],
        [reviewer, "submitResponseForApproval"],
        [approver, "approveResponse"],
        [officer, "publishResponse"],
      ] as const) {
        const { version } = await act<Thing>(
          officer,
          `{ done: statutoryResponse(reference: "${response.reference}") { version } }`,
        );
        await does(
          by,
          verb,
          `responseId: "${response.id}", version: ${version}`,
          "response",
        );
      }
    });

    await test.step("anybody sees the last day, the day it was met, and how late (H3.2)", async () => {
      await visitor.goto("/responses?force=north-yorkshire");
      const row = visitor.getByRole("row", { name: /A synthetic report/ });
      await expect(row).toContainText("26 May 2022");
      await expect(row.getByText("Published 12 days late")).toBeVisible();
    });

    await test.step("who promised what, by when, and whether it is done; late shown as late (H6.2)", async () => {
      await visitor.goto(`/recommendations/${recommendation.reference}`);
      for (const words of [
        "Overdue",
        "1 May 2022",
        "Every case is reviewed.",
        "Each case is audited.",
        "Safety of a person",
      ])
        await expect(visitor.getByText(words).first()).toBeVisible();
      await expect(visitor.getByText("Somebody could be known")).toHaveCount(0);
      await expectAccessible(visitor);
    });

    await test.step("the publication is withdrawn, and each of its addresses says so", async () => {
      const edition = `/published/${response.reference}-EDITION-1`;
      await visitor.goto(edition);
      await expect(
        visitor.getByText("Withheld. Ground: Safety of a person"),
      ).toBeVisible();

      await officer.goto(`/responses/${response.reference}`);
      await officer
        .getByRole("link", { name: "Withdraw the publication" })
        .click();
      await press(officer, "Withdraw it");
      await expect(
        officer.getByRole("link", { name: "Enter why it is withdrawn" }),
      ).toBeVisible();
      await expectAccessible(officer);
      await fill(
        officer,
        "Why it is withdrawn",
        "A child could be recognised.",
      );
      await press(officer, "Withdraw it");
      await expect(
        officer.getByText(
          "Withdrawn: only the office and the force read it now",
        ),
      ).toBeVisible();

      for (const [address, heading] of [
        [edition, "This publication was withdrawn"],
        [`/responses/${response.reference}`, "This was withdrawn"],
      ] as const) {
        await visitor.goto(address);
        await expect(
          visitor.getByRole("heading", { level: 1, name: heading }),
        ).toBeVisible();
        await expect(
          visitor.getByText("A child could be recognised."),
        ).toBeVisible();
        // The portal's own pages also say when they would be printed.
        await expect(visitor.getByText("7 June 2022").first()).toBeVisible();
        await expectAccessible(visitor);
      }
    });
  },
);
