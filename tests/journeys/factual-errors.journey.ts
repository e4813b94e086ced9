import { expect, test } from "./journey.js";
import { act, fill, press, reads } from "./people.js";

test.use({ clock: "2022-03-29T09:41:00Z" });

test(
  "The force flags a factual error before the report is published, and the office answers it first (H4.6)",
  { tag: "@long" },
  async ({ person }) => {
    const officer = await person("scrutiny officer");
    const liaison = await person("force liaison officer");
    await officer.goto("/");
    const { report } = await act<{ report: { id: string; reference: string } }>(
      officer,
      `mutation { done: recordReport(input: { title: "Wexshire: how missing children are found", programme: PEEL, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29" }) { report { id reference } errors { ... on UserError { message } } } }`,
    );
    const page = `/reports/${report.reference}`;

    await reads(liaison, page, /missing children/);
    await liaison.getByRole("link", { name: "Flag a factual error" }).click();
    await expect(liaison.getByText("None is flagged.")).toBeVisible();
    await liaison.getByRole("link", { name: "Flag a factual error" }).click();
    await fill(liaison, "What is wrong", "“Missing children”, the title");
    await fill(
      liaison,
      "What is right, and how that is known",
      "The report is about missing people of every age.",
    );
    await press(liaison, "Flag this error");
    await expect(liaison.getByText("The error is flagged")).toBeVisible();

    await officer.goto(`/publish/${report.id}`);
    await press(officer, "Publish");
    await expect(
      officer
        .getByText(/1 factual error that the office has not answered/)
        .first(),
    ).toBeVisible();

    await reads(officer, `${page}/record`, /missing children/);
    await officer
      .getByRole("link", { name: "Answer the factual errors" })
      .click();
    await officer.getByRole("link", { name: "Answer error 1" }).click();
    await officer.getByRole("radio", { name: "Left it as it is" }).check();
    await fill(
      officer,
      "Answer",
      "This is the title that the inspectorate gave.",
    );
    await press(officer, "Give the answer");
    await expect(
      officer.getByText("Answered; the force reads it now"),
    ).toBeVisible();
    await officer.goto(`/publish/${report.id}`);
    await press(officer, "Publish");
    await expect(
      officer.getByText("Published: everybody can read it now"),
    ).toBeVisible();

    await reads(liaison, `${page}/errors`, "Factual errors");
    await expect(
      liaison.getByText("This is the title that the inspectorate gave."),
    ).toBeVisible();
    await expect(
      liaison.getByRole("link", { name: "Flag a factual error" }),
    ).toHaveCount(0);
  },
);
