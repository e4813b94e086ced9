import { expect, signIn, test } from "./journey.js";
import { act, fill, press, reads, typeDate } from "./people.js";

test.use({ clock: "2022-07-21T13:00:00Z" });

const [first, second] = ["WX-REPORT-2022-1", "WX-REPORT-2023-1"];
const numbered = (count: number, what: string) =>
  Array.from({ length: count }, (_, index) => `${what} ${index + 1}`);

test(
  "A year later the inspectors ask again: the officer links old to new, reads what was told as assured and on which day, and prepares an extraordinary meeting the same day (H1.14)",
  { tag: "@long" },
  async ({ person, portal }) => {
    const officer = await person("scrutiny officer");
    const approver = await person("approver");
    const visitor = await person();

    await test.step("in July 2022 ten recommendations are on record, and the commissioner is assured of two", async () => {
      const { report } = await act<{ report: { id: string } }>(
        officer,
        `mutation { done: recordReport(input: { title: "Wexshire: how children are protected", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29" }) { report { id } errors { ... on UserError { code message } } } }`,
      );
      const wordings = numbered(10, "Old demand").map(
        (text, index) => `{ number: "${index + 1}", text: "${text}." }`,
      );
      await act(
        officer,
        `mutation { done: recordRecommendations(input: { reportId: "${report.id}", kind: RECOMMENDATION, theme: "Protecting children", addressees: [{ kind: FORCE, name: "Wexshire Police" }], wordings: [${wordings.join()}] }) { errors { ... on UserError { code message } } } }`,
      );
      for (const number of [1, 2]) {
        await officer.goto(`/recommendations/WX-REC-2022-${number}/assurance`);
        await officer
          .getByRole("radio", { name: "Assured", exact: true })
          .check();
        await fill(officer, "Statement", `I am assured of number ${number}.`);
        await press(officer, "Propose this assurance");
        await expect(
          officer.getByText(/Assurance proposed/).first(),
        ).toBeVisible();
        await approver.goto(`/recommendations/WX-REC-2022-${number}/assurance`);
        await press(approver, "Confirm this assurance");
        await expect(
          approver.getByText("Assurance confirmed").first(),
        ).toBeVisible();
      }
    });

    await test.step("on 3 May 2023 the officer records the review and its nine recommendations", async () => {
      await portal.setClock("2023-05-03T08:00:00Z");
      await signIn(officer, "scrutiny officer");
      await reads(officer, "/reports/record", "Record a report");
      await fill(
        officer,
        "Title",
        "Wexshire: how children are protected, a review",
      );
      await officer
        .getByLabel("Kind of inspection")
        .selectOption({ label: "Post-inspection review" });
      await officer.getByRole("checkbox", { name: /Constabulary/ }).check();
      await officer.getByRole("checkbox", { name: "Wexshire Police" }).check();
      await typeDate(officer, "Published on", "2023-05-03");
      await officer
        .getByLabel(/Earlier report that this one follows up/)
        .selectOption({ index: 1 });
      await press(officer, "Save report");
      await expect(
        officer.getByText("Section 55 response due 27 June 2023"),
      ).toBeVisible();
      await officer.goto(`/reports/${second}/record/recommendations`);
      await fill(
        officer,
        "Recommendations",
        numbered(9, "New demand").join("\n"),
      );
      await fill(officer, "Theme", "Protecting children");
      await press(officer, "Record all of them");
      await expect(
        officer.getByText("9 recommendations recorded"),
      ).toBeVisible();
    });

    await test.step("she links old to new: one asks for two again, and another for a third", async () => {
      for (const [review, earlier] of [
        ["WX-REC-2023-1", ["1", "2"]],
        ["WX-REC-2023-2", ["3"]],
      ] as const) {
        await reads(
          officer,
          `/recommendations/${review}/repeats?report=${first}`,
          "What it asks for again",
        );
        for (const number of earlier)
          await officer
            .getByRole("checkbox", { name: `${number}: Old demand ${number}` })
            .check();
        await press(officer, "Save links");
        await expect(officer.getByText("Links recorded")).toBeVisible();
      }
    });

    await test.step("from the new demand she comes to what was said of the old one, and on which day", async () => {
      await officer.goto("/recommendations/WX-REC-2023-1");
      await officer
        .getByRole("link", { name: "1", exact: true })
        .first()
        .click();
      await expect(officer).toHaveURL(/WX-REC-2022-1$/);
      await expect(officer.getByText("Asked for again")).toBeVisible();
      const stands = officer.getByRole("region", { name: "Where it stands" });
      await expect(stands.getByText("Assured", { exact: true })).toBeVisible();
      await expect(stands.getByText("I am assured of number 1.")).toBeVisible();
      await expect(stands.getByText("21 July 2022")).toBeVisible();
      await reads(
        officer,
        `/reports/${first}`,
        "Wexshire: how children are protected",
      );
      await expect(
        officer.getByText("Asked for again: WX-REC-2023-1").first(),
      ).toBeVisible();
      await reads(
        officer,
        `/reports/compare?first=${first}&second=${second}`,
        "Compare two reports",
      );
    });

    await test.step("the same day she plans an extraordinary meeting, and takes up what was assured and is asked for again", async () => {
      await officer.goto("/meetings/plan");
      await fill(officer, "Title", "Extraordinary meeting on the review");
      await fill(officer, "Kind of meeting", "Extraordinary meeting");
      await typeDate(officer, "Day of the meeting", "2023-05-10");
      await officer.getByRole("radio", { name: "Yes" }).check();
      await press(officer, "Save and go on to the agenda");
      await officer.getByRole("link", { name: "Add an item" }).click();
      await fill(officer, "Title", "What we were told in July 2022");
      await fill(
        officer,
        "What is required",
        "A paper that says what was done, and what was not.",
      );
      await officer.locator("summary", { hasText: "Recommendations" }).click();
      for (const reference of ["WX-REC-2022-1", "WX-REC-2023-1"]) {
        await fill(officer, "Search by words or reference", reference);
        await officer
          .getByRole("checkbox", { name: new RegExp(`^${reference},`) })
          .check();
      }
      await officer.getByRole("radio", { name: "In public" }).check();
      await press(officer, "Add the item");
      await expect(
        officer.getByText("The item is on the agenda."),
      ).toBeVisible();
      await reads(
        officer,
        "/meetings/WX-MEETING-2023-1/agenda/publish",
        "Publish the agenda",
      );
      await press(officer, "Publish the agenda");
      await expect(officer.getByText("The agenda is published")).toBeVisible();
    });

    await test.step("that day everybody reads when it is held and what is required", async () => {
      await reads(
        visitor,
        "/meetings/WX-MEETING-2023-1",
        "Extraordinary meeting on the review",
      );
      await expect(
        visitor.getByText("A paper that says what was done, and what was not."),
      ).toBeVisible();
      await expect(visitor.getByText("10 May 2023").first()).toBeVisible();
    });
  },
);
