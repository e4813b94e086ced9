import { expect, expectAccessible, test } from "./journey.js";
import { act, fill, press, reads, typeDate } from "./people.js";

test.use({ clock: "2022-07-21T09:00:00Z", expectedInConsole: [/404|415/] });

const pdf = Buffer.from("%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n");

test(
  "Evidence is offered for three recommendations, judged by the office, and what is OFFICIAL-SENSITIVE stays inside",
  { tag: "@long" },
  async ({ person }) => {
    test.setTimeout(300_000);
    const officer = await person("scrutiny officer");
    const liaison = await person("force liaison officer");
    const panel = await person("panel member");
    const report = "WX-REPORT-2022-1";

    await test.step("a report with three recommendations is recorded", async () => {
      const report = await act<{ report: { id: string } }>(
        officer,
        `mutation { done: recordReport(input: { title: "Wexshire: how children are protected", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29" }) { report { id } } }`,
      );
      for (const number of ["1", "2", "3"])
        await act(
          officer,
          `mutation { done: recordRecommendation(input: { reportId: "${report.report.id}", kind: RECOMMENDATION, number: "${number}", text: "Review practice ${number}.", addressee: "Chief Constable of Wexshire", theme: "Leadership" }) { recommendation { id } } }`,
        );
    });

    await test.step("the force offers one file for all three, with its marking (H4.3)", async () => {
      await liaison.goto("/recommendations/WX-REC-2022-1");
      await liaison.getByRole("link", { name: "Offer evidence" }).click();
      await expectAccessible(liaison);
      await press(liaison, "Offer this evidence");
      await expect(
        liaison.getByRole("link", { name: "Enter what it is called" }),
      ).toBeVisible();
      await fill(liaison, "What it is called", "Audit of forty case files");
      await liaison.getByRole("radio", { name: "Dip sample or audit" }).check();
      await liaison.getByLabel("A file").setInputFiles({
        name: "audit.pdf",
        mimeType: "application/pdf",
        buffer: pdf,
      });
      await liaison.getByRole("radio", { name: "OFFICIAL-SENSITIVE" }).check();
      await fill(
        liaison,
        "How it must be handled",
        "For the scrutiny team only",
      );
      for (const name of ["Recommendation 2", "Recommendation 3"])
        await liaison.getByRole("checkbox", { name }).check();
      await press(liaison, "Offer this evidence");
      await expect(
        liaison.getByRole("heading", {
          level: 1,
          name: "Audit of forty case files",
        }),
      ).toBeVisible();
      await expect(
        liaison.getByText("Offered, not yet judged").first(),
      ).toBeVisible();
      await expectAccessible(liaison);
    });

    await test.step("a file that could act is refused in plain words", async () => {
      await liaison.goto(
        `/evidence/offer?report=${report}&recommendation=WX-REC-2022-1`,
      );
      await fill(liaison, "What it is called", "A page");
      await liaison.getByRole("radio", { name: "Policy" }).check();
      await liaison.getByLabel("A file").setInputFiles({
        name: "page.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("<html></html>"),
      });
      await liaison
        .getByRole("radio", { name: "OFFICIAL", exact: true })
        .check();
      await press(liaison, "Offer this evidence");
      await expect(
        liaison.getByRole("link", { name: /The file must be a PDF/ }),
      ).toBeVisible();
    });

    await test.step("the office finds it on its desk, reads the file and accepts it for all three (H1.13)", async () => {
      await reads(officer, "/evidence?status=OFFERED", "Evidence");
      await officer
        .getByRole("link", { name: "Audit of forty case files" })
        .click();
      const [download] = await Promise.all([
        officer.waitForEvent("download"),
        officer.getByRole("link", { name: /Download audit.pdf/ }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("audit.pdf");
      await officer.getByRole("link", { name: "Judge this evidence" }).click();
      await expectAccessible(officer);
      await officer.getByRole("radio", { name: "Accept it" }).check();
      await press(officer, "Record the decision");
      await expect(
        officer.getByText("The evidence is accepted").first(),
      ).toBeVisible();
      await officer.goto("/recommendations/WX-REC-2022-3");
      await expect(
        officer.getByRole("heading", {
          name: "Evidence accepted: Audit of forty case files",
        }),
      ).toBeVisible();
    });

    await test.step("what shows nothing is rejected with a reason, which the force reads", async () => {
      await liaison.goto(
        `/evidence/offer?report=${report}&recommendation=WX-REC-2022-1`,
      );
      await fill(liaison, "What it is called", "A slide");
      await liaison.getByRole("radio", { name: "Policy" }).check();
      await fill(liaison, "Or a web address", "https://wexshire.example/slide");
      await liaison
        .getByRole("radio", { name: "OFFICIAL", exact: true })
        .check();
      await press(liaison, "Offer this evidence");
      await expect(
        liaison.getByRole("heading", { level: 1, name: "A slide" }),
      ).toBeVisible();
      const slide = new URL(liaison.url()).pathname;
      await officer.goto(`${slide}/judge`);
      await officer.getByRole("radio", { name: "Reject it" }).check();
      await press(officer, "Record the decision");
      await expect(officer.getByRole("alert")).toContainText(
        "Enter why it is rejected",
      );
      await fill(
        officer,
        "What you say of it, or why it is rejected",
        "It names no case.",
      );
      await press(officer, "Record the decision");
      await expect(
        officer.getByText("The evidence is rejected").first(),
      ).toBeVisible();
      await reads(liaison, slide, "A slide");
      await expect(liaison.getByText("It names no case.")).toBeVisible();
    });

    await test.step("the panel finds nothing of it anywhere (H4.8)", async () => {
      await reads(panel, "/evidence", "Evidence");
      await expect(panel.getByText("0 pieces of evidence")).toBeVisible();
      await panel.goto("/evidence/WX-EVIDENCE-2022-1");
      await expect(
        panel.getByRole("heading", { level: 1, name: "Page not found" }),
      ).toBeVisible();
      const file = "/evidence/files/WX-EVIDENCE-2022-1";
      expect(
        await panel.evaluate(async (at) => (await fetch(at)).status, file),
      ).toBe(404);
    });

    await test.step("what the commissioner was assured of can be read long after it has changed (H2.4, H2.9)", async () => {
      const approver = await person("approver");
      const page = "/recommendations/WX-REC-2022-1";
      for (const [rating, on] of [
        ["Assured", "2022-06-30"],
        ["Not assured", "2022-07-21"],
      ] as const) {
        await officer.goto(`${page}/assurance`);
        await officer.getByRole("radio", { name: rating, exact: true }).check();
        await fill(officer, "Statement", `The office says: ${rating}.`);
        await press(officer, "Propose this assurance");
        await expect(
          officer.getByText(/Assurance proposed/).first(),
        ).toBeVisible();
        await approver.goto(`${page}/assurance`);
        await typeDate(approver, /Day of the assurance/, on);
        await press(approver, "Confirm this assurance");
        await expect(
          approver.getByText("Assurance confirmed").first(),
        ).toBeVisible();
      }

      await reads(officer, `${page}?as-at=2022-07-20`, "Recommendation 1");
      await expect(
        officer.getByText(
          "This is what had been said by the end of 20 July 2022.",
        ),
      ).toBeVisible();
      await expect(
        officer.getByText("The office says: Assured.").first(),
      ).toBeVisible();
      await expect(
        officer.getByText("The office says: Not assured."),
      ).toHaveCount(0);
      await expect(
        officer.getByText("Recorded here only on 21 July 2022").first(),
      ).toBeVisible();

      await officer
        .getByLabel(/^Slide along the days since/)
        .press("ArrowRight");
      await expect(officer).not.toHaveURL(/as-at/);
      await expect(
        officer.getByText("The office says: Not assured.").first(),
      ).toBeVisible();
    });
  },
);
