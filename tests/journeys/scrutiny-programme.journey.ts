import { expect, test } from "./journey.js";
import { act, fill, press, reads } from "./people.js";

test.use({ clock: "2022-04-04T09:13:00Z" });

interface Made {
  report: { id: string };
  recommendation: { id: string; reference: string };
  meeting: { id: string; reference: string; version: number };
  agendaItem: { id: string };
  evidence: { id: string; version: number };
}

test("The year's programme is chosen, agreed and changed for a reason (H1.8), and one assurance given for several recommendations with its evidence @long", async ({
  person,
}) => {
  const officer = await person("scrutiny officer");
  const approver = await person("approver");
  const force = await person("force liaison officer");
  const { report } = await act<Made>(
    officer,
    `mutation { done: recordReport(input: { title: "Wexshire: custody", programme: CUSTODY, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-01" }) { report { id } } }`,
  );
  const recommendations: Made["recommendation"][] = [];
  for (const text of ["Review every strip search.", "Train custody staff."]) {
    const { recommendation } = await act<Made>(
      officer,
      `mutation { done: recordRecommendation(input: { reportId: "${report.id}", kind: RECOMMENDATION, text: "${text}", addressee: "Chief Constable", theme: "Custody" }) { recommendation { id reference } } }`,
    );
    recommendations.push(recommendation);
  }
  const meetings: Made["meeting"][] = [];
  for (const day of ["2022-04-04", "2022-10-20"]) {
    const { meeting } = await act<Made>(
      officer,
      `mutation { done: planMeeting(input: { title: "Scrutiny Board", meetingType: "Scrutiny Board", heldOn: "${day}", isPublic: true }) { meeting { id reference version } } }`,
    );
    meetings.push(meeting);
  }
  const [today, october] = meetings;
  if (!today || !october) throw new Error("No meetings were planned.");

  await test.step("a theme of what is open becomes a topic of the first meeting", async () => {
    await reads(
      officer,
      "/meetings/programme/proposed?year=2022",
      "What the record proposes",
    );
    await officer.getByRole("link", { name: "Custody" }).click();
    await expect(officer.getByText("Recommendations: 2 chosen")).toBeVisible();
    await officer
      .getByLabel("Meeting", { exact: true })
      .selectOption("4 April 2022: Scrutiny Board");
    await fill(officer, /What the meeting is to find out/, "Is it safe?");
    await press(officer, "Put it in the programme");
    await expect(
      officer.getByText("The topic is in the programme."),
    ).toBeVisible();
    await reads(
      officer,
      "/meetings/programme?year=2022",
      "Programme of meetings",
    );
  });

  await test.step("the approver agrees it, and what changes after that has a reason", async () => {
    await reads(
      approver,
      "/meetings/programme/agree?year=2022",
      "Agree the programme",
    );
    await press(approver, "Agree the programme");
    await expect(
      approver.getByText("The programme is agreed.", { exact: true }),
    ).toBeVisible();

    await officer.goto("/meetings/programme?year=2022");
    await officer
      .getByRole("link", { name: "Change the topic Custody" })
      .click();
    await officer
      .getByRole("radio", { name: "Set it for another meeting" })
      .check();
    await officer
      .getByLabel("Meeting", { exact: true })
      .selectOption("20 October 2022: Scrutiny Board");
    await press(officer, "Change the topic");
    await expect(officer).toHaveTitle(/^Error: /);
    await fill(
      officer,
      "Why the programme is changed",
      "The paper comes in autumn.",
    );
    await press(officer, "Change the topic");
    await expect(officer.getByText("Moved: Custody")).toBeVisible();
    await expect(officer.getByText("The paper comes in autumn.")).toBeVisible();
    await reads(
      officer,
      "/cy/meetings/programme?year=2022",
      "Rhaglen cyfarfodydd",
    );
  });

  await test.step("what changed waits for the approver in my work; agreed anew it is published, and everybody finds it", async () => {
    await approver.goto("/work");
    await approver
      .getByRole("link", { name: "April 2022 to March 2023" })
      .click();
    await approver.getByRole("link", { name: "Agree the programme" }).click();
    await press(approver, "Agree the programme");
    await expect(
      approver.getByText("The programme is agreed.", { exact: true }),
    ).toBeVisible();

    await reads(
      officer,
      "/meetings/programme/publish?year=2022",
      "Publish the programme",
    );
    await press(officer, "Publish the programme");
    await expect(
      officer.getByText("The programme is published.", { exact: true }),
    ).toBeVisible();

    const visitor = await person();
    await reads(
      visitor,
      "/meetings/programme?year=2022",
      "Programme of meetings",
    );
    await visitor
      .getByRole("link", {
        name: "Programme of scrutiny, April 2022 to March 2023",
      })
      .click();
    await expect(
      visitor.getByRole("heading", {
        name: "20 October 2022: Scrutiny Board",
      }),
    ).toBeVisible();
    await expect(
      visitor.getByRole("link", {
        name: "This publication as a Word document",
      }),
    ).toBeVisible();
  });

  await test.step("the agenda begins with what the programme sets, and takes up the report as a whole", async () => {
    await officer.goto(`/meetings/${october.reference}/agenda/proposed`);
    await officer.getByRole("link", { name: "Custody" }).click();
    await expect(officer.getByLabel("Title", { exact: true })).toHaveValue(
      "Custody",
    );
    await officer
      .locator("summary")
      .filter({ hasText: "Reports as a whole" })
      .click();
    await officer
      .getByRole("checkbox", { name: /REPORT/ })
      .last()
      .check();
    await press(officer, "Add the item");
    await expect(officer.getByText("The item is on the agenda.")).toBeVisible();
    await expect(
      officer.getByRole("link", { name: "Wexshire: custody" }),
    ).toBeVisible();
  });

  await test.step("whoever writes for everybody is warned while they type", async () => {
    await officer.goto(`/meetings/${today.reference}/postpone`);
    await fill(
      officer,
      "Why it is put off",
      "A girl aged 9 was heard on 3 March 2022.",
    );
    await expect(officer.getByText("Somebody’s age")).toBeVisible();
  });

  await test.step("in the room one assurance is proposed of both, with the evidence on which it rests", async () => {
    const { evidence } = await act<Made>(
      force,
      `mutation { done: offerEvidence(input: { recommendationIds: ["${recommendations[0]?.id}"], kind: POLICY, title: "Custody policy", marking: OFFICIAL, url: "https://wexshire.example/policy" }) { evidence { id version } } }`,
    );
    await act(
      officer,
      `mutation { done: acceptEvidence(input: { evidenceId: "${evidence.id}", version: ${evidence.version} }) { evidence { id } } }`,
    );
    await act(
      officer,
      `mutation { done: addAgendaItem(input: { meetingId: "${today.id}", title: "Custody", requirement: "A paper.", recommendationIds: [${recommendations.map(({ id }) => `"${id}"`)}] }) { agendaItem { id } } }`,
    );
    await act(
      officer,
      `mutation { done: openMeeting(input: { meetingId: "${today.id}", version: ${today.version + 1} }) { meeting { id } errors { ... on UserError { code } } } }`,
    );
    await officer.goto(`/meetings/${today.reference}/room`);
    await officer
      .getByRole("link", { name: /Propose one assurance on 2/ })
      .click();
    await officer.getByRole("radio", { name: "Partly assured" }).check();
    await fill(officer, "Statement", "Assured of the policy alone.");
    await officer
      .locator("summary")
      .filter({ hasText: "Accepted evidence on which it rests" })
      .click();
    await officer.getByRole("checkbox", { name: /EVIDENCE/ }).check();
    await reads(
      officer,
      `/meetings/${today.reference}/room/1/assurance`,
      "Propose an assurance",
    );
    await expect(officer.getByLabel("Statement")).toHaveValue(
      "Assured of the policy alone.",
    );
    await press(officer, "Propose the assurance");
    await expect(officer.getByText("proposed at this meeting")).toHaveCount(2);
  });

  await test.step("the approver confirms both at once, and the force reads on what each rests", async () => {
    await approver.goto(
      `/recommendations/${recommendations[0]?.reference}/assurance`,
    );
    await approver.getByRole("link", { name: /confirm them at once/ }).click();
    await expect(
      approver.getByRole("heading", {
        level: 1,
        name: "Confirm one assurance for several recommendations",
      }),
    ).toBeVisible();
    await press(approver, "Confirm these assurances");
    await expect(approver.getByText("Assurances confirmed")).toBeVisible();
    for (const { reference } of recommendations) {
      await reads(force, `/recommendations/${reference}`, /./);
      await expect(
        force.getByText("Assured of the policy alone.").first(),
      ).toBeVisible();
      await expect(
        force.getByRole("link", { name: "Custody policy" }).first(),
      ).toBeVisible();
    }
  });
});
