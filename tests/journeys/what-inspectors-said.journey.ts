import { expect, signIn, test } from "./journey.js";
import { fill, press, reads, typeDate } from "./people.js";

// The afternoon before publication day.
test.use({ clock: "2022-03-28T16:00:00Z", expectedInConsole: [/404/] });

const [first, second] = ["WX-REPORT-2022-1", "WX-REPORT-2023-1"];

test(
  "From the embargo to the review a year later: ten recommendations, and the nine that ask again",
  { tag: "@long" },
  async ({ person, portal }) => {
    const officer = await person("scrutiny officer");
    const visitor = await person();

    const records = async (title: string, kind: string, iso: string) => {
      await reads(officer, "/reports/record", "Record a report");
      await fill(officer, "Title", title);
      await officer
        .getByLabel("Kind of inspection")
        .selectOption({ label: kind });
      await officer.getByRole("checkbox", { name: /Constabulary/ }).check();
      await officer.getByRole("checkbox", { name: "Wexshire Police" }).check();
      await typeDate(officer, "Published on", iso);
    };

    const pastes = async (report: string, lines: string, count: number) => {
      await officer.goto(`/reports/${report}/record/recommendations`);
      await fill(officer, "Recommendations", lines);
      await fill(officer, "Theme", "Protecting children");
      await officer
        .getByLabel(/Time that the source gives/)
        .selectOption({ label: "Within three months" });
      await press(officer, "Record all of them");
      await expect(
        officer.getByText(`${count} recommendations recorded`),
      ).toBeVisible();
    };

    await test.step("the officer records the report under embargo and publishes it for the hour of release (H1.1)", async () => {
      await records(
        "Wexshire: a synthetic inspection under embargo",
        "National child protection inspection",
        "2022-03-29",
      );
      await fill(officer, /Hour of release/, "9:30 in the morning");
      await press(officer, "Save report");
      await expect(officer.getByRole("alert")).toContainText("09:30");
      await fill(officer, /Hour of release/, "09:30");
      await press(officer, "Save report");
      await expect(
        officer.getByText("Section 55 response due 23 May 2022"),
      ).toBeVisible();
      await officer.getByRole("link", { name: "Publish this report" }).click();
      await officer.getByRole("button", { name: /Publish/ }).click();
      await visitor.goto("/reports");
      await expect(visitor.getByText("0 reports")).toBeVisible();
    });

    await test.step("at half past nine everybody sees it, though nobody acts: day 1 of 56", async () => {
      await portal.setClock("2022-03-29T08:30:00Z");
      await visitor.goto("/reports");
      await expect(
        visitor.getByRole("link", { name: /under embargo/ }),
      ).toBeVisible();
      await signIn(officer, "scrutiny officer");
      await reads(officer, `/reports/${first}/record`, /under embargo/);
      await officer.getByText("How we counted").click();
      await expect(officer.getByText(/Day 1 is 29 March 2022/)).toBeVisible();
    });

    await test.step("she says in plain words what it says, and everybody reads it once it is published (H6.1)", async () => {
      await reads(
        officer,
        `/reports/${first}/record/plain-summary`,
        "Write a plain summary",
      );
      await press(officer, "Save summary");
      await expect(officer.getByRole("alert")).toContainText(
        "Enter the summary",
      );
      await fill(
        officer,
        "What the report says, in plain words",
        "Synthetic children waited too long.",
      );
      await fill(
        officer,
        "The same in Welsh (optional)",
        "Bu plant synthetig yn aros yn rhy hir.",
      );
      await press(officer, "Save summary");
      await expect(officer.getByText("Plain summary saved")).toBeVisible();
      const summary = (page: typeof officer) =>
        page.getByRole("region", { name: "In plain words" });
      await visitor.goto(`/reports/${first}`);
      await expect(
        visitor.getByRole("heading", { level: 1, name: /under embargo/ }),
      ).toBeVisible();
      await expect(summary(visitor)).toBeHidden();
      await summary(officer)
        .getByRole("link", { name: "Publish this" })
        .click();
      await officer.getByRole("button", { name: /Publish/ }).click();
      await expect(
        officer.getByText("Published: everybody can read it now"),
      ).toBeVisible();
      await reads(visitor, `/reports/${first}`, /under embargo/);
      await expect(summary(visitor)).toContainText("waited too long");
      await expect(summary(visitor)).toContainText("29 March 2022");
      await visitor.goto(`/cy/reports/${first}`);
      await expect(
        visitor.locator("section [lang=cy]", { hasText: "aros yn rhy hir" }),
      ).toBeVisible();
    });

    await test.step("she pastes ten recommendations; one that is there already is told before anything is recorded (H1.2)", async () => {
      await reads(
        officer,
        `/reports/${first}/record/recommendations`,
        "Record several recommendations",
      );
      const ten = Array.from(
        { length: 10 },
        (_, index) => `${index + 1}. Synthetic recommendation ${index + 1}.`,
      ).join("\n");
      await pastes(first, ten, 10);
      await officer.goto(`/reports/${first}/record/recommendations`);
      await fill(officer, "Recommendations", "Synthetic recommendation 3");
      await expect(
        officer.getByText(/as if they were there already/),
      ).toContainText("WX-REC-2022-3");
      await fill(officer, "Theme", "Protecting children");
      await press(officer, "Record all of them");
      await expect(officer.getByRole("alert")).toContainText("WX-REC-2022-3");
      await expect(
        officer.getByLabel("Recommendations", { exact: true }),
      ).toHaveValue("Synthetic recommendation 3");
      await reads(
        officer,
        "/recommendations/WX-REC-2022-3",
        /Recommendation 3/,
      );
      await expect(officer.getByText("29 June 2022").first()).toBeVisible();
    });

    await test.step("a year later the review asks again: old ten, new nine, linked both ways (H1.14)", async () => {
      await portal.setClock("2023-05-03T09:00:00Z");
      await signIn(officer, "scrutiny officer");
      await records(
        "Wexshire: a synthetic review",
        "Post-inspection review",
        "2023-05-03",
      );
      await officer
        .getByLabel(/Earlier report that this one follows up/)
        .selectOption({ index: 1 });
      await press(officer, "Save report");
      await expect(
        officer.getByText("Section 55 response due 27 June 2023"),
      ).toBeVisible();
      const nine = Array.from(
        { length: 9 },
        (_, index) => `${index + 1}. Synthetic demand ${index + 1}.`,
      ).join("\n");
      await pastes(second, nine, 9);
      await officer.goto("/recommendations/WX-REC-2023-1");
      await officer.getByRole("link", { name: "Say what it repeats" }).click();
      await reads(
        officer,
        "/recommendations/WX-REC-2023-1/repeats",
        "What it asks for again",
      );
      for (const name of [/^1: Synthetic/, /^2: Synthetic/])
        await officer.getByRole("checkbox", { name }).check();
      await press(officer, "Save links");
      await expect(officer.getByText("Links recorded")).toBeVisible();
      await officer.goto("/recommendations/WX-REC-2022-2");
      await expect(officer.getByText("Asked for again")).toBeVisible();
      await reads(officer, `/reports/${first}`, /under embargo/);
      await expect(
        officer.getByText(/Asked for again: 1/).first(),
      ).toBeVisible();
    });

    await test.step("another source has its own clock", async () => {
      await reads(officer, "/sources/record", "Record another source");
      await officer
        .getByLabel("Kind of source")
        .selectOption({ label: "IOPC learning recommendation" });
      await fill(officer, "Title", "A synthetic learning recommendation");
      await fill(officer, "Made by", "A synthetic maker");
      await typeDate(officer, "Made on", "2023-05-02");
      await officer.getByRole("checkbox", { name: "Wexshire Police" }).check();
      await press(officer, "Save and record what it asks for");
      await fill(officer, "Recommendations", "Keep the recordings.");
      await fill(officer, "Theme", "Custody");
      await officer
        .getByLabel(/Time that the source gives/)
        .selectOption({ label: "In the time that the law sets for a reply" });
      await press(officer, "Record all of them");
      await expect(
        officer.getByText("1 recommendation recorded"),
      ).toBeVisible();
      await reads(officer, "/sources/WX-SOURCE-2023-1", /synthetic learning/);
      await expect(officer.getByText("26 June 2023").first()).toBeVisible(); // made + 55
    });
  },
);
