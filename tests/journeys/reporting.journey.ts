import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.js";
import { does, reads } from "./people.js";

test.use({ clock: "2022-07-04T09:13:00Z" });

interface Thing {
  id: string;
}

/** What a Word document says: the text of its main part, which its list of parts (ZIP, 4.3.12) finds. */
function wordsOf(file: Buffer) {
  const listed = file.lastIndexOf("word/document.xml") - 46;
  const local = file.readUInt32LE(listed + 42);
  const text =
    local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  return inflateRawSync(
    file.subarray(text, text + file.readUInt32LE(listed + 20)),
  )
    .toString("utf8")
    .replace(/<[^>]+>/g, " ");
}

/** A number on the page, which opens its rows. */
const number = (page: Page, label: string) =>
  page
    .getByRole("listitem")
    .getByRole("link", { name: new RegExp(`^\\d+ ${label}$`) });

test("A quarter and a year are told to the panel from live rows, each number opens its rows, and the page goes to print and file @long", async ({
  person,
}) => {
  test.setTimeout(300_000);
  const officer = await person("scrutiny officer");
  const liaison = await person("force liaison officer");
  const approver = await person("approver");
  const { report } = await does<{ report: Thing }>(
    officer,
    "recordReport",
    'title: "A synthetic report", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29"',
    "report { id }",
  );
  const recommends = async (at: number) =>
    (
      await does<{ recommendation: Thing }>(
        officer,
        "recordRecommendation",
        `reportId: "${report.id}", kind: RECOMMENDATION, number: "${at}", text: "Review practice ${at}.", addressee: "Chief Constable", theme: "Leadership", dueOn: "2022-06-29"`,
        "recommendation { id }",
      )
    ).recommendation.id;
  const [one, two, three] = [
    await recommends(1),
    await recommends(2),
    await recommends(3),
  ];
  const said = (who: Page, verb: string, id: string, input: string) =>
    does(
      who,
      verb,
      `recommendationId: "${id}", ${input}`,
      "recommendation { id }",
    );
  await said(
    liaison,
    "updateForceProgress",
    two,
    'status: IN_PROGRESS, words: "Begun.", saidOn: "2022-05-02"',
  );
  await said(
    officer,
    "recordInspectorateDecision",
    one,
    'status: CLOSED, saidBy: "HMICFRS", words: "Closed.", saidOn: "2022-06-20", sources: ["https://inspectorate.example/letter"]',
  );
  await said(
    officer,
    "changeDueDate",
    three,
    'actor: INSPECTORATE, saidBy: "HMICFRS", dueOn: "2022-09-30", words: "Training is late.", saidOn: "2022-06-21"',
  );
  const { request } = await does<{ request: Thing & { version: number } }>(
    officer,
    "draftRequest",
    'force: "wexshire", kind: INFORMATION, subject: "Supervision", question: "How?"',
    "request { id version }",
  );
  await does(
    approver,
    "sendRequest",
    `requestId: "${request.id}", version: ${request.version}, sentOn: "2022-06-01", dueOn: "2022-06-15"`,
    "request { id }",
  );

  await test.step("the officer opens the quarter that is over, and each number opens its rows (H1.15)", async () => {
    await reads(officer, "/numbers?force=wexshire", "The numbers");
    await officer
      .getByRole("link", { name: "Report of a quarter or a year" })
      .click();
    await officer.getByRole("link", { name: "The quarter before" }).click();
    const quarter =
      "/numbers/period?force=wexshire&from=2022-04-01&to=2022-06-30";
    await expect(officer).toHaveURL(
      new RegExp("from=2022-04-01&to=2022-06-30"),
    );
    await reads(officer, quarter, "Report from 1 April 2022 to 30 June 2022");
    for (const [label, rows] of [
      ["Closed by the inspectorate", "1 recommendation"],
      ["Due dates moved", "1 recommendation"],
      ["Overdue", "1 recommendation"],
      ["Open", "2 recommendations"],
      ["Requests sent", "1 request"],
      ["Requests overdue", "1 request"],
      ["Responses due", "0 responses"],
    ] as const) {
      const opens = number(officer, label);
      await expect(opens).toHaveText(`${rows.split(" ")[0]} ${label}`);
      await opens.click();
      await expect(officer.getByText(rows, { exact: true })).toBeVisible();
      await officer.goto(quarter);
    }
  });

  await test.step("the file has the numbers of the page", async () => {
    const coming = officer.waitForEvent("download");
    await officer.getByRole("link", { name: "CSV" }).click();
    const file = await readFile(await (await coming).path(), "utf8");
    expect(file).toContain("CLOSED,,,,1,2022-04-01,2022-06-30,wexshire");
    expect(file).toContain("DUE_DATES_MOVED,,,,1,");
  });

  await test.step("the Word document for the panel has the page's numbers, with what they mean", async () => {
    const coming = officer.waitForEvent("download");
    await officer.getByRole("link", { name: "Word document" }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    const words = wordsOf(await readFile(await file.path()));
    expect(words).toContain("Report from 1 April 2022 to 30 June 2022");
    expect(words).toMatch(/Due dates moved:\D+1\D/);
    expect(words).toMatch(/Closed by the inspectorate:\D+1\D/);
  });

  await test.step("printed, it has every number and its meaning, and nothing that is for the screen alone", async () => {
    await officer.emulateMedia({ media: "print" });
    await expect(number(officer, "Due dates moved")).toBeVisible();
    await expect(
      officer.getByRole("link", { name: "The quarter before" }),
    ).toBeHidden();
    await expect(officer.getByRole("navigation").first()).toBeHidden();
    await expect(officer.getByText(/^Print it/)).toBeHidden();
    await expect(officer.getByText("Force: Wexshire Police")).toBeVisible();
    await expect(officer.getByText("Printed on 4 July 2022")).toBeVisible();
    await officer.emulateMedia({ media: null });
  });

  await test.step("for the annual report the commissioner pulls what was asked, answered and changed (H2.7)", async () => {
    await approver.goto("/numbers/period?force=wexshire");
    await approver.getByRole("link", { name: "This year, from April" }).click();
    await expect(
      approver.getByRole("heading", {
        level: 1,
        name: "Report from 1 April 2022 to 31 March 2023",
      }),
    ).toBeVisible();
    await expect(
      approver.getByRole("heading", { name: /Where things stand today/ }),
    ).toBeVisible();
    await expect(number(approver, "Requests answered")).toHaveText(/^0/);
    await expect(number(approver, "Requests sent")).toHaveText(/^1/);
    await expect(number(approver, "Closed by the inspectorate")).toHaveText(
      /^1/,
    );
  });

  await test.step("a period that has not begun says so", async () => {
    await reads(
      officer,
      "/numbers/period?from=2022-10-01&to=2022-12-31",
      /Report from/,
    );
    await expect(officer.getByText(/nor after today/)).toBeVisible();
  });
});
