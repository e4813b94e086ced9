import { expect, test } from "./journey.js";
import { act, fill, press, reads } from "./people.js";

test.use({ clock: "2022-07-21T13:11:00Z" });

interface Meeting {
  meeting: { id: string; reference: string; version: number };
}

test("The office decides on the public's questions and records the answer (H1.10); who asked sees what became of theirs (H6.4) @long", async ({
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

  await test.step("two questions are recorded without who asked", async () => {
    for (const [at, words] of [
      "When will the backlog be gone?",
      "Why did she leave?",
    ].entries()) {
      await officer.goto(`${questions}/record`);
      await officer.getByLabel("Question", { exact: true }).fill(words);
      await press(officer, "Record the question");
      await expect(
        officer.getByText(`recorded as question ${at + 1}`),
      ).toBeVisible();
      version += 1;
    }
    await reads(officer, questions, "Questions from the public");
  });

  await test.step("one is used under an item and answered, one is not used for a reason", async () => {
    await officer.getByRole("link", { name: /Decide.*Question 1/ }).click();
    await officer.getByRole("radio", { name: "It is used" }).check();
    await officer
      .getByLabel("Agenda item (optional)")
      .selectOption("1. Child protection");
    await press(officer, "Save the decision");
    await expect(officer.getByText("is decided")).toBeVisible();
    await officer.getByRole("link", { name: /Decide.*Question 2/ }).click();
    await officer.getByRole("radio", { name: "It is not used" }).check();
    await fill(officer, "Reason", "It is about one person.");
    await press(officer, "Save the decision");
    await expect(officer.getByText("is decided")).toBeVisible();
    await steps(officer, "publishAgenda", "openMeeting");
    await officer.goto(`${questions}/1/answer`);
    await officer.getByLabel("Answer", { exact: true }).fill("By spring.");
    await fill(officer, "Who answered", "Chief Constable");
    await press(officer, "Record the answer");
    await expect(officer.getByText("is recorded")).toBeVisible();
  });

  await test.step("with the minutes everybody reads the one and its answer, and of the other the number and why", async () => {
    await steps(officer, "closeMeeting", "draftMinutes");
    await steps(approver, "agreeMinutes");
    await steps(officer, "publishMinutes");
    await reads(visitor, `/meetings/${meeting.reference}`, /Accountability/);
    await expect(visitor.getByText("By spring.")).toBeVisible();
    await expect(visitor.getByText("It is about one person.")).toBeVisible();
    await expect(visitor.getByText("Why did she leave?")).toHaveCount(0);
    await visitor.goto(`/published/${meeting.reference}-MINUTES`);
    await expect(
      visitor.getByRole("heading", { name: "Questions that were not put: 1" }),
    ).toBeVisible();
  });
});
