import { expect, test } from "./journey.js";
import { does, fill, press, reads, typeDate } from "./people.js";

test.use({ clock: "2022-05-05T09:23:00Z" });

const [page, recommendation, other] = [
  "/reports/WX-REPORT-2022-1",
  "/recommendations/WX-REC-2022-1",
  "/recommendations/WX-REC-2022-2",
];

test("What was recorded wrongly is put right with a reason, and what stood there before stays to be read by everybody @long", async ({
  person,
}) => {
  test.setTimeout(300_000);
  const officer = await person("scrutiny officer");
  const visitor = await person();
  const { report } = await does<{ report: { id: string } }>(
    officer,
    "recordReport",
    'title: "Wexshire: how children are protected", programme: PEEL, cycle: "2021/22", inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29"',
    "report { id }",
  );
  const records = (verb: string, input: string, give: string) =>
    does(officer, verb, `reportId: "${report.id}", ${input}`, give);
  await records(
    "recordFinding",
    'kind: OBSERVATION, polarity: POSITIVE, text: "Calls are answerd soon."',
    "finding { id }",
  );
  await records(
    "recordJudgment",
    'question: "Responding to the public", grade: GOOD',
    "judgment { id }",
  );
  await records(
    "recordCaseAudit",
    "total: 73, good: 13, requiresImprovement: 34, inadequate: 26",
    "caseAudit { id }",
  );
  await records(
    "recordRecommendation",
    'kind: RECOMMENDATION, number: "1", text: "Reveiw practice.", addressee: "Chief Constable", theme: "Leadership", term: WITHIN_THREE_MONTHS',
    "recommendation { id }",
  );
  await records(
    "recordRecommendation",
    'kind: RECOMMENDATION, number: "2", text: "Share what works.", addressee: "Chief Constable", theme: "Leadership"',
    "recommendation { id }",
  );
  const { finding: cause } = await does<{ finding: { id: string } }>(
    officer,
    "recordFinding",
    `reportId: "${report.id}", kind: CAUSE_OF_CONCERN, text: "Children are not heard."`,
    "finding { id }",
  );
  await records(
    "recordRecommendation",
    `kind: RECOMMENDATION, number: "3", text: "Hear them.", addressee: "Chief Constable", theme: "Leadership", causeOfConcernId: "${cause.id}"`,
    "recommendation { id }",
  );
  await does(
    officer,
    "publish",
    `id: "${report.id}"`,
    "published { __typename }",
  );
  const corrects = async (what: RegExp) => {
    await reads(officer, `${page}/record`, /how children are protected/);
    await officer.getByRole("link", { name: what }).click();
  };

  await test.step("a finding: without a reason nothing is corrected", async () => {
    await corrects(/^Correct a finding$/);
    await officer.getByRole("link", { name: /Calls are answerd/ }).click();
    await fill(officer, "What was found", "Calls are answered soon.");
    await press(officer, "Save correction");
    await expect(
      officer
        .getByRole("alert")
        .getByRole("link", { name: "Enter the reason" }),
    ).toBeVisible();
    await reads(officer, new URL(officer.url()).pathname, "Correct a finding");
    await expect(officer.getByLabel("What was found")).toHaveValue(
      "Calls are answered soon.",
    );
    await fill(officer, "Reason", "A letter was missing.");
    await press(officer, "Save correction");
    await expect(officer.getByText("Finding corrected")).toBeVisible();
  });

  await test.step("a judgment", async () => {
    await corrects(/^Correct a judgment$/);
    await officer
      .getByLabel("Judgment", { exact: true })
      .selectOption({ index: 1 });
    await officer
      .getByLabel("Grade that is right")
      .selectOption("Requires improvement");
    await fill(officer, "Reason", "The wrong line was read.");
    await press(officer, "Save correction");
    await expect(officer.getByText("Judgment corrected")).toBeVisible();
  });

  await test.step("a case audit: figures that do not add up are refused here too", async () => {
    await corrects(/^Correct the case audit/);
    await fill(officer, "Inadequate", "25");
    await fill(officer, "Reason", "One file was counted twice.");
    await press(officer, "Save correction");
    await expect(officer.getByRole("alert")).toContainText("72");
    await fill(officer, "Case files in total", "72");
    await press(officer, "Save correction");
    await expect(officer.getByText("Case audit corrected")).toBeVisible();
  });

  await test.step("the day of the report, from which what it sets is counted anew", async () => {
    await corrects(/^Correct the report$/);
    await typeDate(officer, "Published on", "2022-03-30");
    await fill(officer, "Reason", "It came out a day later.");
    await press(officer, "Save correction");
    await expect(officer.getByText("Report corrected")).toBeVisible();
  });

  await test.step("the wording of a recommendation", async () => {
    await reads(officer, recommendation, "Recommendation 1");
    await officer
      .getByRole("link", { name: "Correct what is recorded" })
      .click();
    await fill(officer, "Wording", "Review practice.");
    await fill(officer, "Reason", "Two letters were changed.");
    await press(officer, "Save correction");
    await expect(officer.getByText("Review practice.").first()).toBeVisible();
  });

  await test.step("the kind of a recommendation: what belongs to a cause of concern stays one, and why is said", async () => {
    const ofCause = "/recommendations/WX-REC-2022-3";
    await reads(officer, `${ofCause}/correct`, "Correct what is recorded");
    await officer.getByLabel("Area for improvement").check();
    await fill(officer, "Reason", "It was read as the other.");
    await press(officer, "Save correction");
    await expect(officer.getByRole("alert")).toContainText(
      "It belongs to a cause of concern, and an area for improvement stands alone.",
    );
    await reads(visitor, ofCause, "Recommendation 3");

    await reads(officer, `${other}/correct`, "Correct what is recorded");
    await officer.getByLabel("Area for improvement").check();
    await fill(officer, "Reason", "It was read as the other.");
    await press(officer, "Save correction");
    await expect(
      officer.getByRole("heading", { level: 1, name: /improvement 2/ }),
    ).toBeVisible();
    await reads(visitor, other, "Area for improvement 2");
    await expect(visitor.getByText("Kind: Recommendation")).toBeVisible();
    await expect(visitor.getByText("It was read as the other.")).toBeVisible();
    await reads(visitor, `${other}?as-at=2022-05-04`, "Recommendation 2");
  });

  await test.step("everybody reads what holds, what stood there before, and why it was changed", async () => {
    await reads(visitor, page, /how children are protected/);
    for (const words of [
      "Calls are answered soon.",
      "Calls are answerd soon.",
      "A letter was missing.",
      "The wrong line was read.",
      "One file was counted twice.",
      "72 in total",
      "Due 24 May 2022",
      "It came out a day later.",
    ])
      await expect(
        visitor.getByText(words).filter({ visible: true }).first(),
        words,
      ).toBeVisible();
    await reads(visitor, recommendation, "Recommendation 1");
    for (const words of [
      "Review practice.",
      "Reveiw practice.",
      "Two letters were changed.",
      "30 June 2022",
    ])
      await expect(
        visitor.getByText(words).filter({ visible: true }).first(),
        words,
      ).toBeVisible();
  });

  await test.step("and from a judgment and from a case audit comes to the report as it read before", async () => {
    for (const of of ["Judgments", "Case audits"]) {
      await reads(visitor, page, /how children are protected/);
      const corrected = visitor.getByRole("region", { name: of });
      await expect(corrected).toContainText("Corrected on 5 May 2022");
      await corrected
        .getByRole("link", { name: "As it read on 4 May 2022" })
        .click();
      await expect(visitor).toHaveURL(/as-at=2022-05-04/);
      const before = visitor.getByRole("region", { name: of });
      await expect(before).toContainText(
        of === "Judgments" ? "Good" : "73 in total",
      );
      await expect(before).not.toContainText("Corrected on");
    }
  });
});
