import { expect, type Page } from "@playwright/test";
import { fill, press, reads, typeDate } from "../people.js";

export const report = "WX-REPORT-2022-1";
export const recommendations = ["WX-REC-2022-1", "WX-REC-2022-2"] as const;
export const areaForImprovement = "WX-REC-2022-3";

/** The scrutiny officer records what the inspectorate has published that morning. */
export async function recordsTheReport(officer: Page) {
  await reads(officer, "/reports/record", "Record a report");
  await fill(
    officer,
    "Title",
    "Wexshire: a synthetic child protection inspection",
  );
  await officer
    .getByLabel("Kind of inspection")
    .selectOption({ label: "National child protection inspection" });
  await officer.getByRole("checkbox", { name: /HMICFRS|Constabulary/ }).check();
  await officer.getByRole("checkbox", { name: "Wexshire Police" }).check();
  await typeDate(officer, /Fieldwork began/, "2021-11");
  await typeDate(officer, /Fieldwork ended/, "2021-11");
  await typeDate(officer, "Published on", "2022-03-29");
  await fill(
    officer,
    /Address of the report/,
    "https://inspectorate.example/wexshire-2022",
  );
  await press(officer, "Save report");

  await expect(
    officer.getByText("Section 55 response due 23 May 2022"),
  ).toBeVisible();
  await officer.getByText("How we counted").click();
  await expect(officer.getByText(/section 55\(5A\)/)).toBeVisible();
  await expect(officer.getByText(/Day 56 is 23 May 2022/)).toBeVisible();
}

/** She records what it says. A total that does not add up is refused, and what she typed is kept. */
export async function recordsWhatItSays(officer: Page) {
  await reads(
    officer,
    `/reports/${report}/record/case-audit`,
    "Record a case audit",
  );
  await fill(officer, "Case files in total", "72");
  await fill(officer, "Good", "13");
  await fill(officer, "Requires improvement", "34");
  await fill(officer, "Inadequate", "26");
  await press(officer, "Save case audit");
  const problem = officer.getByRole("alert");
  await expect(problem).toContainText("73");
  await expect(officer.getByLabel("Requires improvement")).toHaveValue("34");
  await fill(officer, "Case files in total", "73");
  await press(officer, "Save case audit");
  await expect(
    officer.getByText("Case audit recorded", { exact: true }),
  ).toBeVisible();

  await reads(officer, `/reports/${report}/record/finding`, "Record a finding");
  await officer.getByRole("radio", { name: "Observation" }).check();
  await officer.getByRole("radio", { name: "Positive" }).check();
  await fill(officer, "What was found", "The control room uses flags well.");
  await press(officer, "Save finding");
  await expect(
    officer.getByText("Finding recorded", { exact: true }),
  ).toBeVisible();

  await reads(
    officer,
    `/reports/${report}/record/cause-of-concern`,
    "Record a cause of concern",
  );
  await fill(
    officer,
    "Cause of concern",
    "Children who go missing are left at risk.",
  );
  await press(officer, "Save and record its recommendations");
  await expect(
    officer.getByRole("heading", { level: 1, name: /Record a recommendation/ }),
  ).toBeVisible();
  for (const [wording, reference] of [
    ["Assess the risk to every missing child at once.", recommendations[0]],
    ["Supervise every investigation.", recommendations[1]],
  ] as const) {
    await officer
      .getByRole("radio", { name: "Recommendation", exact: true })
      .check();
    await officer
      .getByLabel("Cause of concern to which it belongs")
      .selectOption({ index: 1 });
    await fill(officer, "Wording", wording);
    await fill(officer, "Addressed to", "The Chief Constable");
    await fill(officer, "Theme", "Missing children");
    await fill(
      officer,
      /Deadline as the report states it/,
      "within three months",
    );
    await typeDate(officer, /Due on/, "2022-06-29");
    await press(officer, "Save");
    await expect(officer.getByText(`Recorded as ${reference}`)).toBeVisible();
  }

  await officer.getByRole("radio", { name: "Area for improvement" }).check();
  await fill(officer, "Wording", "The force should record what children say.");
  await fill(officer, "Addressed to", "The force");
  await fill(officer, "Theme", "Voice of the child");
  await press(officer, "Save");
  await expect(
    officer.getByText(`Recorded as ${areaForImprovement}`),
  ).toBeVisible();
}

/** She publishes the report's record, and says to the chief officer by when he may comment. */
export async function publishesTheRecordAndInvitesComments(officer: Page) {
  await reads(officer, `/reports/${report}/record`, /Wexshire/);
  await officer.getByRole("link", { name: "Publish this report" }).click();
  await officer.getByRole("button", { name: /Publish/ }).click();
  await expect(
    officer.getByText("Published: everybody can read it now"),
  ).toBeVisible();

  await reads(officer, `/reports/${report}/invite`, /Invite the chief officer/);
  await typeDate(officer, /Reply by/, "2022-04-26");
  await press(officer, /Invite|Send/);
  await expect(officer.getByText("The chief officer is invited")).toBeVisible();
}
