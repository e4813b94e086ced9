import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./journey.js";
import { act } from "./people.js";

// Whoever is without a line is told so by the browser too.
test.use({
  clock: "2022-07-21T13:07:00Z",
  expectedInConsole: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/],
});

interface Meeting {
  meeting: { id: string; reference: string; version: number };
}

const notes = (page: Page, item: number) =>
  page
    .getByRole("region", { name: new RegExp(`^${item}\\. `) })
    .getByLabel("Notes of the discussion");

const does = <Done>(page: Page, verb: string, input: string, give: string) =>
  act<Done>(
    page,
    `mutation { done: ${verb}(input: { ${input} }) { ${give} errors { ... on UserError { code message } } } }`,
  );

test("A meeting is run by three browsers at once; one loses its line, and no word of anybody is lost; the chair reads the notes as they are written (H2.3) @long", async ({
  person,
}) => {
  const first = await person("scrutiny officer");
  const second = await person("scrutiny officer");
  const chair = await person("approver");
  const { meeting } = await does<Meeting>(
    first,
    "planMeeting",
    'title: "Accountability Board", meetingType: "Accountability Board", heldOn: "2022-07-21", isPublic: true',
    "meeting { id reference version }",
  );
  for (const title of ["Missing children", "Custody"])
    await does(
      first,
      "addAgendaItem",
      `meetingId: "${meeting.id}", title: "${title}", requirement: "A paper."`,
      "agendaItem { id }",
    );
  await does(
    first,
    "openMeeting",
    `meetingId: "${meeting.id}", version: ${meeting.version + 2}`,
    "meeting { id }",
  );
  for (const page of [first, second, chair])
    await page.goto(`/meetings/${meeting.reference}/room`);
  await expectAccessible(first);

  await notes(first, 1).fill("The figures were shown.");
  await expect(notes(second, 1)).toHaveValue("The figures were shown.");
  await expect(chair.getByText("The figures were shown.")).toBeVisible();

  await second.context().setOffline(true);
  await notes(second, 2).fill("Said while the line was broken.");
  await expect(
    second.getByText(/Not saved, but kept in this browser/),
  ).toBeVisible();
  await first.getByRole("link", { name: /the outcome of item 2/ }).click();
  await first.getByRole("radio", { name: "Carried over" }).check();
  await first.getByRole("button", { name: "Record the outcome" }).click();
  await notes(first, 1).fill("The figures were shown, and questioned.");
  await expect(
    chair.getByText("The figures were shown, and questioned."),
  ).toBeVisible();

  await second.context().setOffline(false);
  await expect(notes(first, 2)).toHaveValue("Said while the line was broken.", {
    timeout: 30_000,
  });
  await expect(notes(second, 1)).toHaveValue(
    "The figures were shown, and questioned.",
    { timeout: 30_000 },
  );
  for (const page of [first, second, chair])
    await expect(
      page.getByRole("region", { name: /^2\. / }).getByText("Carried over"),
    ).toBeVisible();

  // Both write the same notes while one has no line: who comes back is shown both, and chooses.
  await second.context().setOffline(true);
  await notes(second, 2).fill("As the second heard it.");
  await notes(first, 2).fill("As the first heard it.");
  await expect(chair.getByText("As the first heard it.")).toBeVisible();
  await second.context().setOffline(false);
  const met = second.getByRole("region", {
    name: "Somebody else saved this while you were writing",
  });
  for (const words of ["As the first heard it.", "As the second heard it."])
    await expect(met.getByText(words, { exact: true })).toBeVisible({
      timeout: 30_000,
    });
  await met.getByRole("radio", { name: "Yours" }).check();
  await second
    .getByRole("button", { name: "Save the notes of item 2" })
    .click();
  await expect(notes(first, 2)).toHaveValue("As the second heard it.");
});
