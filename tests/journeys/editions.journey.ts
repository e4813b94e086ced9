import { expect, test } from "./journey.js";
import { act, fill, press, reads } from "./people.js";

test.use({ clock: "2022-06-09T09:00:00Z" });

interface Thing {
  id: string;
  version: number;
}

test(
  "Whoever publishes a request answers each warning, and what is withheld says so in the page that everybody reads",
  { tag: "@long" },
  async ({ person }) => {
    const officer = await person("scrutiny officer");
    const does = async (by: typeof officer, verb: string, input: string) =>
      (
        await act<{ request: Thing }>(
          by,
          `mutation { done: ${verb}(input: { ${input} }) { request { id version } errors { ... on UserError { code message } } } }`,
        )
      ).request;

    await test.step("a request is sent and answered", async () => {
      let request = await does(
        officer,
        "draftRequest",
        `force: "wexshire", kind: INFORMATION, subject: "Placements", question: "How many children were placed outside the county?"`,
      );
      const at = () =>
        `requestId: "${request.id}", version: ${request.version}`;
      request = await does(
        await person("approver"),
        "sendRequest",
        `${at()}, dueOn: "2022-06-20"`,
      );
      const liaison = await person("force liaison officer");
      request = await does(
        liaison,
        "seekClarification",
        `${at()}, words: "The two boys in Little Harbour too?"`,
      );
      await does(
        liaison,
        "answerRequest",
        `${at()}, words: "Five children, three of them in Seaborough since 3 May."`,
      );
    });

    await test.step("each warning is answered: one sentence stands, what was said with the other is withheld", async () => {
      await officer.goto("/requests/WX-REQUEST-2022-1");
      await officer
        .getByRole("link", { name: "Publish the request and its answers" })
        .click();
      await expect(
        officer.getByText("2 warnings are to be answered"),
      ).toBeVisible();
      await press(officer, "Publish");
      await expect(
        officer.getByRole("alert").getByText("Not answered: 2."),
      ).toBeVisible();
      await officer.getByRole("link", { name: /Little Harbour/ }).click();
      await officer.getByLabel("Withhold all that was said there").check();
      await fill(officer, "Ground", "A child could be recognised");
      await press(officer, "Save");
      await expect(
        officer.getByText("1 warning is to be answered"),
      ).toBeVisible();
      await officer.getByRole("link", { name: /Seaborough/ }).click();
      await officer.getByLabel("Publish it as it stands").check();
      await fill(officer, "Why it may be published", "The report gives both.");
      await press(officer, "Save");
      await expect(
        officer.getByText("Every warning is answered."),
      ).toBeVisible();
    });

    await test.step("it is published, and everybody reads it without signing in", async () => {
      await reads(
        officer,
        "/requests/WX-REQUEST-2022-1/publish",
        "Publish the request and its answers",
      );
      await press(officer, "Publish");
      await expect(
        officer.getByText("The request and its answers are published"),
      ).toBeVisible();
      const visitor = await person();
      await reads(visitor, "/requests/WX-REQUEST-2022-1", "Placements");
      await expect(
        visitor.getByText("A child could be recognised"),
      ).toBeVisible();
      await visitor
        .getByRole("link", { name: "Read the request and its answers" })
        .click();
      await expect(
        visitor.getByText(/three of them in Seaborough/),
      ).toBeVisible();
      await expect(
        visitor.getByText("Withheld. Ground: A child could be recognised"),
      ).toBeVisible();
      await expect(visitor.getByText("Little Harbour")).toHaveCount(0);
    });
  },
);
