import { expect, expectAccessible, test } from "./journey.js";
import { act, fill, press, reads, typeDate } from "./people.js";

test.use({ clock: "2022-05-03T09:00:00Z" });

test(
  "A due date that moves stays on record with who and why, and everybody sees what is due and by which rule",
  { tag: "@long" },
  async ({ person }) => {
    const officer = await person("scrutiny officer");
    const liaison = await person("force liaison officer");
    const visitor = await person();
    const page = "/recommendations/WX-REC-2022-1";

    await test.step("a report with two recommendations is recorded", async () => {
      const { report } = await act<{ report: { id: string } }>(
        officer,
        `mutation { done: recordReport(input: { title: "Wexshire: how children are protected", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29" }) { report { id } } }`,
      );
      for (const [number, dueOn] of [
        ["1", "2022-05-10"],
        ["2", "2022-05-31"],
      ])
        await act(
          officer,
          `mutation { done: recordRecommendation(input: { reportId: "${report.id}", kind: RECOMMENDATION, number: "${number}", text: "Review practice ${number}.", addressee: "Chief Constable of Wexshire", theme: "Leadership", dueOn: "${dueOn}" }) { recommendation { id } } }`,
        );
      await act(
        officer,
        `mutation { done: draftResponse(input: { reportId: "${report.id}", force: "wexshire" }) { response { id } } }`,
      );
      await act(
        officer,
        `mutation { done: publish(input: { id: "${report.id}" }) { published { __typename } } }`,
      );
    });

    await test.step("the officer records that the day was moved, by whom and why (H1.15)", async () => {
      await reads(officer, page, "Recommendation 1");
      await officer.getByRole("link", { name: "Change the due date" }).click();
      await press(officer, "Save");
      await expect(
        officer.getByRole("link", { name: "New due date: enter a date" }),
      ).toBeVisible();
      await expectAccessible(officer);
      await typeDate(officer, "New due date", "2022-07-12");
      await fill(
        officer,
        "Why it was changed",
        "The training provider withdrew.",
      );
      await officer.getByRole("radio", { name: "The inspectorate" }).check();
      await fill(officer, "Who that is, by name or role", "HMICFRS");
      await press(officer, "Save");
      await expect(
        officer.getByText("The due date is changed").first(),
      ).toBeVisible();
      await expect(officer.getByText("63 days later")).toBeVisible();
      await expect(
        officer.getByText("10 May 2022 to 12 July 2022", { exact: true }),
      ).toBeVisible();
    });

    await test.step("the force names who sees to it, by role", async () => {
      await liaison.goto(page);
      await liaison.getByRole("link", { name: "Name who sees to it" }).click();
      await fill(
        liaison,
        "Who in the force sees to it",
        "Head of Public Protection",
      );
      await press(liaison, "Save");
      await expect(
        liaison.getByRole("cell", { name: "Head of Public Protection" }),
      ).toBeVisible();
      await expectAccessible(liaison);
    });

    await test.step("the list stands in the order of the days that hold", async () => {
      await officer.goto("/recommendations");
      await officer
        .getByRole("columnheader", { name: /Due/ })
        .getByRole("link")
        .click();
      await expect(officer).toHaveURL(/order=DUE_SOONEST/);
      await expect(
        officer.getByRole("link", { name: /Review practice/ }),
      ).toHaveText(["Review practice 2.", "Review practice 1."]);
      await expect(
        officer.getByText("changed once, first 10 May 2022"),
      ).toBeVisible();
    });

    await test.step("what is due stands week by week, and each row opens its thing (H3.1)", async () => {
      await reads(officer, "/deadlines/due?force=wexshire", /What is due from/);
      await expect(officer.getByText("3 things are due")).toBeVisible();
      await officer
        .getByRole("link", { name: /Recommendations, week from 12 July 2022/ })
        .click();
      await officer.getByRole("link", { name: "Review practice 1." }).click();
      await expect(
        officer.getByRole("heading", { level: 1, name: "Recommendation 1" }),
      ).toBeVisible();
    });

    await test.step("a visitor reads the day that was published, and counts for herself (H3.2)", async () => {
      await visitor.goto("/deadlines/due");
      await expect(
        visitor.getByRole("link", { name: "Review practice 1." }),
      ).toBeVisible();
      await expect(visitor.getByText("10 May 2022").first()).toBeVisible();
      await expect(visitor.getByText("12 July 2022")).toHaveCount(0);
      await visitor
        .getByRole("link", { name: "How deadlines are counted" })
        .first()
        .click();
      await visitor
        .getByRole("radio", { name: /Action plan after a national/ })
        .check();
      await typeDate(visitor, "Day to count from", "2022-03-29");
      await press(visitor, "Count");
      await expect(
        visitor.getByRole("heading", { name: "Due by 10 May 2022" }),
      ).toBeVisible();
      await expectAccessible(visitor);
      await visitor.goto("/cy/deadlines?rule=SECTION_55&from=2022-03-29");
      await expect(
        visitor.getByText("Diwrnod 1 yw 29 Mawrth 2022"),
      ).toBeVisible();
    });
  },
);
