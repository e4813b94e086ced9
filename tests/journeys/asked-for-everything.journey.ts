import { readFile } from "node:fs/promises";
import { expect, expectAccessible, test } from "./journey.js";
import { act, press, reads, typeDate } from "./people.js";

test.use({ clock: "2022-07-21T09:15:00Z" });

const page = "/recommendations/WX-REC-2022-1";

test(
  "Somebody asks under the Freedom of Information Act: the officer reads everything on a recommendation with who may read each part, and takes it away as a file; the panel's file holds what is public (H1.17)",
  { tag: "@long" },
  async ({ person }) => {
    const officer = await person("scrutiny officer");
    const liaison = await person("force liaison officer");
    const approver = await person("approver");
    const panel = await person("panel member");

    await test.step("a recommendation is published, with a claim, sensitive evidence, a request and an assurance that are not", async () => {
      const { report } = await act<{ report: { id: string } }>(
        officer,
        `mutation { done: recordReport(input: { title: "Wexshire: how children are protected", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29" }) { report { id } errors { ... on UserError { code message } } } }`,
      );
      const { recommendation } = await act<{ recommendation: { id: string } }>(
        officer,
        `mutation { done: recordRecommendation(input: { reportId: "${report.id}", kind: RECOMMENDATION, number: "1", text: "Review practice.", addressee: "Chief Constable of Wexshire", theme: "Leadership" }) { recommendation { id } errors { ... on UserError { code message } } } }`,
      );
      await act(
        officer,
        `mutation { done: publish(input: { id: "${report.id}" }) { errors { ... on UserError { code message } } } }`,
      );
      await act(
        liaison,
        `mutation { done: claimComplete(input: { recommendationId: "${recommendation.id}", words: "Every file was reviewed." }) { errors { ... on UserError { code message } } } }`,
      );
      await act(
        liaison,
        `mutation { done: offerEvidence(input: { recommendationIds: ["${recommendation.id}"], kind: POLICY, title: "Audit of case files", marking: OFFICIAL_SENSITIVE, handlingInstruction: "For the office", url: "https://wexshire.example/audit" }) { errors { ... on UserError { code message } } } }`,
      );
      await officer.goto(`${page}/assurance`);
      await officer.getByRole("radio", { name: "Partly assured" }).check();
      await officer.getByLabel("Statement").fill("The proof is thin.");
      await press(officer, "Propose this assurance");
      await expect(
        officer.getByText(/Assurance proposed/).first(),
      ).toBeVisible();
      await approver.goto(`${page}/assurance`);
      await typeDate(approver, /Day of the assurance/, "2022-07-20");
      await press(approver, "Confirm this assurance");
      await expect(
        approver.getByText("Assurance confirmed").first(),
      ).toBeVisible();
    });

    const downloads = async (who: typeof officer) => {
      const [file] = await Promise.all([
        who.waitForEvent("download"),
        who
          .getByRole("region", { name: "What happened" })
          .getByRole("link", { name: "CSV" })
          .click(),
      ]);
      expect(file.suggestedFilename()).toBe("story-2022-07-21.csv");
      return readFile(await file.path(), "utf8");
    };

    await test.step("she reads all of it, each part with who else may read it", async () => {
      await reads(officer, page, "Recommendation 1");
      const story = officer.getByRole("region", { name: "What happened" });
      await expect(story.getByText("OFFICIAL-SENSITIVE")).toBeVisible();
      await expect(
        story.getByText("Office and force only").first(),
      ).toBeVisible();
      await expect(
        story.getByRole("heading", { name: "Report published" }),
      ).toBeVisible();
    });

    await test.step("the file says of each part who may read it, and which marking it carries", async () => {
      const rows = (await downloads(officer)).trim().split(/\r?\n/);
      expect(rows[0]).toBe(
        "on,kind,actor,heading,words,by,reference,recordedAt,audience,marking,sources",
      );
      for (const row of [
        /PROGRESS.*Every file was reviewed\..*FORCE/,
        /EVIDENCE.*Audit of case files.*FORCE,OFFICIAL-SENSITIVE/,
        /2022-07-20,ASSURANCE.*The proof is thin\./,
        /2022-03-29,INSPECTION.*PUBLIC/,
      ])
        expect(rows.filter((told) => row.test(told))).toHaveLength(1);
      const sheet = await officer.request.get(
        "/export/story.xlsx?recommendation=WX-REC-2022-1",
      );
      expect(sheet.status()).toBe(200);
    });

    await test.step("what the panel may read is the public part alone", async () => {
      await panel.goto(page);
      await expect(
        panel.getByRole("region", { name: "What happened" }),
      ).toBeVisible();
      await expectAccessible(panel);
      const rows = (await downloads(panel)).trim().split(/\r?\n/);
      expect(rows).toHaveLength(2);
      expect(rows[1]).toMatch(/INSPECTION.*PUBLIC/);
    });
  },
);
