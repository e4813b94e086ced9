import { expect, expectAccessible, test } from "./journey.js";
import { act, fill, press, reads } from "./people.js";

// A form that is refused answers 400, which the browser notes.
test.use({ clock: "2022-07-21T13:11:00Z", expectedInConsole: [/400/] });

interface Meeting {
  meeting: { id: string; reference: string; version: number };
}

test("Anybody puts a question and is told its number (H6.4); the office uses it, puts another together with it, leaves a third for a reason, and records the answer (H1.10) @long", async ({
  person,
}) => {
  const officer = await person("scrutiny officer");
  const approver = await person("approver");
  const visitor = await person();
  const { meeting } = await act<Meeting>(
    officer,
    `mutation { done: planMeeting(input: { title: "Public Accountability Meeting", meetingType: "Public Accountability Meeting", heldOn: "2022-07-21", isPublic: true }) { meeting { id reference version } } }`,
  );
  await act(
    officer,
    `mutation { done: addAgendaItem(input: { meetingId: "${meeting.id}", title: "Child protection", requirement: "A paper." }) { agendaItem { id } } }`,
  );
  let version = meeting.version + 1;
  const steps = async (who: typeof officer, ...verbs: string[]) => {
    for (const verb of verbs) {
      const done = await act<Meeting>(
        who,
        `mutation { done: ${verb}(input: { meetingId: "${meeting.id}", version: ${version} ${verb === "draftMinutes" ? ', text: "Said."' : ""} }) { meeting { id reference version } errors { ... on UserError { code } } } }`,
      );
      version = done.meeting.version;
    }
  };
  const questions = `/meetings/${meeting.reference}/questions`;

  await test.step("a visitor puts questions on a page without a script, which asks nothing else and gives each its number", async () => {
    await steps(officer, "publishAgenda");
    await visitor.goto(`/meetings/${meeting.reference}`);
    await visitor
      .getByRole("link", { name: "Put a question to this meeting" })
      .click();
    await expect(
      visitor.getByRole("heading", { name: "Put a question to this meeting" }),
    ).toBeVisible();
    await expect(visitor.locator("script")).toHaveCount(0);
    await press(visitor, "Send your question");
    await expect(visitor.getByRole("alert")).toContainText(
      "Enter your question",
    );
    await expectAccessible(visitor);
    for (const [at, words] of [
      "When will the backlog be gone?",
      "How long is the backlog?",
    ].entries()) {
      await visitor.goto(`/ask/${meeting.reference}`);
      await fill(visitor, "Your question", words);
      await press(visitor, "Send your question");
      await expect(
        visitor.getByText(`${meeting.reference}, question ${at + 1}`),
      ).toBeVisible();
    }
    await expectAccessible(visitor);
  });

  await test.step("a third came by letter, and is recorded without who asked", async () => {
    await officer.goto(`${questions}/record`);
    await officer
      .getByLabel("Question", { exact: true })
      .fill("Why did she leave?");
    await press(officer, "Record the question");
    await expect(officer.getByText("recorded as question 3")).toBeVisible();
    version += 1;
    await reads(officer, questions, "Questions from the public");
  });

  await test.step("one is used under an item and answered, one put together with it, one not used for a reason", async () => {
    const decides = async (number: number, choice: string) => {
      await officer
        .getByRole("link", { name: new RegExp(`Decide.*Question ${number}`) })
        .click();
      await officer.getByRole("radio", { name: choice }).check();
    };
    const saves = async () => {
      await press(officer, "Save the decision");
      await expect(officer.getByText("is decided")).toBeVisible();
    };
    await decides(1, "It is used");
    await officer
      .getByLabel("Agenda item (optional)")
      .selectOption("1. Child protection");
    await saves();
    await decides(2, "It is put together with another");
    await officer
      .getByLabel("The other question")
      .selectOption("Question 1: When will the backlog be gone?");
    await saves();
    await decides(3, "It is not used");
    await fill(officer, "Reason", "It is about one person.");
    await saves();
    await steps(officer, "openMeeting");
    await officer.goto(`${questions}/1/answer`);
    await officer.getByLabel("Answer", { exact: true }).fill("By spring.");
    await fill(officer, "Who answered", "Chief Constable");
    await press(officer, "Record the answer");
    await expect(officer.getByText("is recorded")).toBeVisible();
  });

  await test.step("with the minutes everybody reads the one and its answer, and of the third the number and why", async () => {
    await steps(officer, "closeMeeting", "draftMinutes");
    await steps(approver, "agreeMinutes");
    await steps(officer, "publishMinutes");
    await reads(visitor, `/meetings/${meeting.reference}`, /Accountability/);
    await expect(visitor.getByText("By spring.")).toBeVisible();
    await expect(visitor.getByText("It is about one person.")).toBeVisible();
    await expect(visitor.getByText("Why did she leave?")).toHaveCount(0);
    await expect(
      visitor.getByText("Put together with question 1, which was put."),
    ).toBeVisible();
    await visitor.goto(`/published/${meeting.reference}-MINUTES`);
    for (const heading of [
      "Questions that were put together with another: 1",
      "Questions that were not put: 1",
    ])
      await expect(
        visitor.getByRole("heading", { name: heading }),
      ).toBeVisible();
  });
});
