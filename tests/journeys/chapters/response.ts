import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../journey.js";
import { fill, press, reads, typeDate } from "../people.js";
import { recommendations, report } from "./report.js";

export const response = "WX-RESPONSE-2022-1";
const page = `/responses/${response}`;

/** She composes the response as a task list. While an explanation is missing it cannot be sent, and the page names which. */
export async function composesTheResponse(officer: Page) {
  await reads(officer, `/reports/${report}/response`, "Compose the response");
  await officer.getByRole("link", { name: new RegExp(response) }).click();
  await reads(officer, `${page}/comments`, "Our comments");
  await fill(
    officer,
    "Our comments on the report",
    "The findings are accepted.",
  );
  await press(officer, "Save");
  await expect(officer.getByText("Our comments are saved")).toBeVisible();
  await reads(officer, `${page}/reply`, /Our reply/);
  await fill(
    officer,
    "Our reply",
    "We thank the chief officer and will follow progress in public.",
  );
  await press(officer, "Save");
  await expect(officer.getByText("The reply is saved")).toBeVisible();
  await explains(
    officer,
    recommendations[0],
    "Action taken",
    "A new risk assessment has been in use since April.",
  );

  await officer.goto(`${page}/submit`);
  await press(officer, "Send for review");
  await expect(officer.getByRole("alert")).toContainText(recommendations[1]);
  await expectAccessible(officer);

  await explains(
    officer,
    recommendations[1],
    "No action, and why",
    "The duty already lies with another body.",
  );
  await reads(officer, page, /Response to/);
}

async function explains(
  officer: Page,
  recommendation: string,
  kind: string,
  words: string,
) {
  await reads(officer, `${page}/explanations/${recommendation}`, /Explain/);
  await officer.getByRole("radio", { name: new RegExp(`^${kind}`) }).check();
  if (kind.startsWith("No action")) {
    await press(officer, "Save");
    await expect(officer.getByRole("alert")).toContainText(/why/i);
  }
  await officer.getByLabel(/^(The action|Why there is no action)$/).fill(words);
  await press(officer, "Save");
  await expect(officer.getByText(/^Explained/)).toBeVisible();
}

/** The monitoring officer reviews it; the commissioner sends it back once with a comment, then approves it. */
export async function decidesTwice(
  officer: Page,
  reviewer: Page,
  approver: Page,
) {
  await sends(officer);
  await reads(reviewer, `${page}/review`, "Review the response");
  await passes(reviewer);
  await reads(approver, `${page}/decide`, "Decide on the response");
  await approver.getByRole("radio", { name: /^Send back/ }).check();
  await fill(approver, "What is to be changed", "Say which body has the duty.");
  await press(approver, "Save the decision");
  await expect(approver.getByText("Response sent back")).toBeVisible();

  await explains(
    officer,
    recommendations[1],
    "Action proposed",
    "The council has the duty; we will ask it in June.",
  );
  await sends(officer);
  await reviewer.goto(`${page}/review`);
  await passes(reviewer);
  await approver.goto(`${page}/decide`);
  await approver.getByRole("radio", { name: /^Approve/ }).check();
  await press(approver, "Save the decision");
  await expect(approver.getByText("Response approved")).toBeVisible();
}

async function sends(officer: Page) {
  await officer.goto(`${page}/submit`);
  await press(officer, "Send for review");
  await expect(
    officer.getByText("Sent for review", { exact: true }).first(),
  ).toBeVisible();
}

async function passes(reviewer: Page) {
  await reviewer.getByRole("radio", { name: /^Put it before/ }).check();
  await press(reviewer, "Save the decision");
  await expect(
    reviewer.getByText("Put before the approver", { exact: true }).first(),
  ).toBeVisible();
}

/** She publishes it on day 49; what is published opens without signing in and without JavaScript, and its digest is its text's. */
export async function publishesOnDay49(officer: Page, reader: Page) {
  await reads(officer, `${page}/publish`, "Publish the response");
  await expect(officer.getByText(/day 49 of 56/i).first()).toBeVisible();
  await press(officer, "Publish the response");
  await expect(
    officer.getByText("The response is published", { exact: true }),
  ).toBeVisible();

  await reader.goto(`/published/${response}-EDITION-1`);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(
    "Response to",
  );
  for (const words of [
    "The force accepts every finding.",
    "The findings are accepted.",
    "The council has the duty",
  ]) {
    await expect(reader.getByText(words)).toBeVisible();
  }
  await expect(
    reader.locator(`script:not([type="application/ld+json"])`),
  ).toHaveCount(0);
  await expectAccessible(reader);
  const edition = await reader.request.post("/graphql", {
    data: {
      query: `{ edition(reference: "${response}-EDITION-1") { html sha256 } }`,
    },
  });
  const { html, sha256 } = (
    (await edition.json()) as {
      data: { edition: { html: string; sha256: string } };
    }
  ).data.edition;
  expect(createHash("sha256").update(html).digest("hex")).toBe(sha256);
  await expect(reader.getByText(sha256)).toBeVisible();
  const data = await reader
    .getByRole("link", { name: /as data \(JSON\)/ })
    .getAttribute("href");
  const copy = (await (await reader.request.get(data ?? "")).json()) as object;
  expect(JSON.stringify(copy)).toContain("The council has the duty");
  for (const recipient of ["The inspectorate", "The Home Secretary"]) {
    await reads(officer, `${page}/copies`, "Record a copy sent");
    await officer.getByRole("radio", { name: recipient }).check();
    await typeDate(officer, "Sent on", "2022-05-16");
    await press(officer, "Save");
    await expect(
      officer.getByText(`Copy recorded: ${recipient}`),
    ).toBeVisible();
  }
}
