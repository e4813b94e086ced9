import { expect, expectAccessible, test } from "./journey.js";
import { act, fill, press, reads, typeDate } from "./people.js";

test.use({ clock: "2022-07-21T10:15:00Z" });

const report = "WX-REPORT-2022-1";

test(
  "The force claims, the chief officer signs, and nobody in the force closes; the whole report and its cause of concern have tracks of their own",
  { tag: "@long" },
  async ({ person }) => {
    const officer = await person("scrutiny officer");
    const liaison = await person("force liaison officer");
    const chief = await person("chief officer");
    const approver = await person("approver");

    await test.step("a report with a cause of concern and a claim stands in the record", async () => {
      const recorded = await act<{ report: { id: string } }>(
        officer,
        `mutation { done: recordReport(input: { title: "Wexshire: how children are protected", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29" }) { report { id } } }`,
      );
      const { id } = recorded.report;
      await act(
        officer,
        `mutation { done: recordFinding(input: { reportId: "${id}", kind: CAUSE_OF_CONCERN, text: "Investigations are too slow." }) { finding { id } } }`,
      );
      const asked = await act<{ recommendation: { id: string } }>(
        officer,
        `mutation { done: recordRecommendation(input: { reportId: "${id}", kind: RECOMMENDATION, number: "1", text: "Review practice.", addressee: "Chief Constable of Wexshire", theme: "Leadership" }) { recommendation { id } } }`,
      );
      await act(
        liaison,
        `mutation { done: claimComplete(input: { recommendationId: "${asked.recommendation.id}", words: "Every file was reviewed." }) { recommendation { id } } }`,
      );
    });

    await test.step("the liaison officer says where the force stands on the whole report (H4.3)", async () => {
      await liaison.goto(`/reports/${report}`);
      await liaison
        .getByRole("link", { name: "Say where the force stands" })
        .click();
      await expectAccessible(liaison);
      await liaison
        .getByRole("radio", { name: "Accepted", exact: true })
        .check();
      await fill(liaison, "What was done", "We accept all findings.");
      await typeDate(liaison, "Day on which it was done", "2022-03-29");
      await press(liaison, "Report progress");
      await expect(liaison.getByText("We accept all findings.")).toBeVisible();
      await liaison.goto("/recommendations/WX-REC-2022-1");
      await expect(liaison.getByRole("link", { name: "Sign off" })).toHaveCount(
        0,
      );
    });

    await test.step("the chief officer finds the claim first of all, and signs it", async () => {
      await reads(chief, "/", "How the police are held to account");
      await expect(
        chief.getByRole("heading", { name: "What waits for you" }),
      ).toBeVisible();
      await chief.getByRole("link", { name: "Inbox" }).first().click();
      await expect(
        chief.getByRole("heading", { level: 1, name: "Inbox" }),
      ).toBeVisible(); // the first page names the same claim
      await chief.getByRole("link", { name: "Review practice." }).click();
      await expect(chief.getByText("Every file was reviewed.")).toBeVisible();
      await expectAccessible(chief);
      await press(chief, "Sign off");
      await expect(chief.getByText("The claim is signed off")).toBeVisible();
      await expect(
        chief.getByText("Signed off", { exact: true }),
      ).toBeVisible();
    });

    await test.step("the officer records what the inspectorate decided about the cause of concern, and on what it rests", async () => {
      await officer.goto(`/reports/${report}/inspectorate`);
      await officer.getByText("It is about something else").click();
      await officer
        .getByRole("link", { name: "Investigations are too slow." })
        .click();
      await officer.getByRole("radio", { name: "Open" }).check();
      await fill(officer, "What was said, in short", "It remains open.");
      await typeDate(officer, "Said on", "2022-07-20");
      await fill(officer, "Sources", "a letter");
      await officer
        .getByLabel("What it rests on (optional)")
        .selectOption("Reinspection by HMICFRS");
      await expectAccessible(officer);
      await press(officer, "Save");
      await expect(
        officer.getByText("It rests on: Reinspection by HMICFRS"),
      ).toBeVisible();
    });

    await test.step("she proposes an assurance about the whole, and the commissioner gives it (H2.1)", async () => {
      await officer.getByRole("link", { name: "Propose an assurance" }).click();
      await officer.getByRole("radio", { name: "Partly assured" }).check();
      await fill(officer, "Statement", "The plan is good; the proof is thin.");
      await press(officer, "Propose this assurance");
      await expect(
        officer.getByText("Proposed, not yet confirmed"),
      ).toBeVisible();
      await reads(approver, "/", "How the police are held to account");
      await reads(approver, "/work", "My work");
      await approver
        .getByRole("table", { name: /Assurances about whole reports/ })
        .getByRole("link", { name: "Wexshire: how children are protected" })
        .click();
      await press(approver, "Confirm this assurance");
      await reads(
        approver,
        `/reports/${report}`,
        "Wexshire: how children are protected",
      );
      await expect(
        approver.getByText("The plan is good; the proof is thin.").first(),
      ).toBeVisible();
    });

    await test.step("everything about the recommendation stands on one page, with who may read it (H1.17)", async () => {
      await officer.goto("/recommendations/WX-REC-2022-1");
      for (const said of [
        "Every file was reviewed.",
        "Accepted (the report as a whole)",
        "Partly assured (the report as a whole)",
      ])
        await expect(
          officer.getByText(said).filter({ visible: true }).first(),
        ).toBeVisible();
    });
  },
);

test(
  "The office records a phase of monitoring and who holds the body's office, and the pages call the office so",
  { tag: "@long" },
  async ({ person }) => {
    const officer = await person("scrutiny officer");
    await officer.goto("/forces/wexshire/monitoring");
    await expectAccessible(officer);
    await officer.getByRole("radio", { name: /Engage/ }).check();
    await typeDate(officer, "First day", "2022-06");
    await fill(officer, "Sources", "a letter");
    await press(officer, "Save phase");
    await expect(
      officer.getByText("Phase of monitoring recorded"),
    ).toBeVisible();
    await expect(officer.getByText("June 2022").first()).toBeVisible();

    await officer.goto("/bodies/wexshire-pcc");
    await officer
      .getByRole("link", { name: "Record who holds the office" })
      .click();
    await expectAccessible(officer);
    await officer
      .getByRole("radio", { name: "Deputy Commissioner", exact: true })
      .check();
    await typeDate(officer, "First day", "2022-05-01");
    await press(officer, "Save office holder");
    await expect(officer.getByText("Office holder recorded")).toBeVisible();
    await expect(
      officer
        .getByRole("table", { name: "Who held its office" })
        .getByRole("cell", { name: "Deputy Commissioner", exact: true }),
    ).toBeVisible();
  },
);
