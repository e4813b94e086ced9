import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./journey.js";
import { fill, press, reads } from "./people.js";

test.use({ clock: "2022-03-29T09:33:00Z" });

async function drafts(officer: Page, subject: string) {
  await reads(
    officer,
    "/requests/draft",
    "Draft a request to the chief constable",
  );
  await officer.getByRole("radio", { name: "Information" }).check();
  await fill(officer, "Subject", subject);
  await fill(officer, "Question", "How long?");
  await press(officer, "Save the draft");
  await expect(
    officer.getByRole("heading", { level: 1, name: subject }),
  ).toBeVisible();
}

test("Two officers write one draft: the second is shown before, theirs and yours, and chooses; nobody's words are lost", async ({
  person,
}) => {
  const first = await person("scrutiny officer");
  const second = await person("scrutiny officer");
  await drafts(first, "Response times");

  const draft = new URL(first.url()).pathname;
  await second.goto(`${draft}/edit`);
  await fill(second, "Question", "How long, at the median?");
  await first.goto(`${draft}/edit`);
  await fill(first, "Question", "How long, by month?");
  await fill(first, "Subject", "Response times in 2022");
  await press(first, "Save the draft");
  await expect(
    first.getByRole("heading", { level: 1, name: "Response times in 2022" }),
  ).toBeVisible();

  await press(second, "Save the draft");
  const met = second.getByRole("region", {
    name: "Somebody else saved this while you were writing",
  });
  for (const words of [
    "How long?",
    "How long, by month?",
    "How long, at the median?",
  ])
    await expect(met.getByText(words, { exact: true })).toBeVisible();
  await expect(second.getByLabel("Subject")).toHaveValue(
    "Response times in 2022",
  );
  await expectAccessible(second);

  await press(second, "Save the draft");
  await expect(
    second.getByRole("link", { name: "Choose whose words are to be kept" }),
  ).toBeVisible();
  await met.getByRole("radio", { name: "Yours" }).check();
  await press(second, "Save the draft");
  await expect(
    second.getByRole("heading", { level: 1, name: "Response times in 2022" }),
  ).toBeVisible();
  await expect(second.getByText("How long, at the median?")).toBeVisible();
});

test.describe("an ended session", () => {
  test.use({ expectedInConsole: [/40[13]/] });

  test("What was typed outlives a closed tab and an ended session, and nobody else meets it", async ({
    person,
  }) => {
    const officer = await person("scrutiny officer");
    const browser = officer.context();
    await officer.goto("/requests/draft");
    await fill(officer, "Question", "Words that must not be lost");
    await officer.close();

    const again = await browser.newPage();
    await again.goto("/requests/draft");
    await expect(again.getByLabel("Question")).toHaveValue(
      "Words that must not be lost",
    );
    await fill(again, "Subject", "Kept");
    await browser.clearCookies();
    await press(again, "Save the draft");
    await again.getByRole("link", { name: "Sign in to do this." }).click();
    await press(again, "Sign in as scrutiny officer");
    await expect(again.getByLabel("Question")).toHaveValue(
      "Words that must not be lost",
    );
    await again.getByRole("radio", { name: "Information" }).check();
    await press(again, "Save the draft");
    await expect(
      again.getByRole("heading", { level: 1, name: "Kept" }),
    ).toBeVisible();
    await again.goto("/requests/draft");
    await expect(again.getByLabel("Question")).toHaveValue("");
  });
});

test.describe("an answer that was lost", () => {
  test.use({ expectedInConsole: [/ERR_FAILED/] });

  test("What was done though its answer was lost is not done a second time", async ({
    person,
  }) => {
    const officer = await person("scrutiny officer");
    await officer.goto("/requests/draft");
    await officer.getByRole("radio", { name: "Information" }).check();
    await fill(officer, "Subject", "Once and no more");
    await fill(officer, "Question", "How often?");
    let lost = 0;
    await officer.route("/graphql", async (route) => {
      const key = route.request().headers()["idempotency-key"];
      if (key === undefined || lost > 0) return route.continue();
      lost++;
      await route.fetch();
      await route.abort();
    });
    await press(officer, "Save the draft");
    await expect(officer.getByRole("alert")).toBeVisible();
    await press(officer, "Save the draft");
    await expect(
      officer.getByRole("heading", { level: 1, name: "Once and no more" }),
    ).toBeVisible();
    await officer.goto("/requests");
    await expect(officer.getByText("Once and no more")).toHaveCount(1);
  });
});

test.describe("looking as others", () => {
  test.use({ expectedInConsole: [/404/] });

  test("The office looks at the portal as others see it, is told so on every page, can do nothing, and comes back", async ({
    person,
  }) => {
    const officer = await person("scrutiny officer");
    await drafts(officer, "For the office alone");
    await officer.goto("/requests");
    await officer.getByText("See this page as others see it").click();
    await press(officer, "As the force");
    const banner = officer.getByText(
      "You see the portal as the force sees it.",
    );
    await expect(banner).toBeVisible();
    await expect(officer.getByText("For the office alone")).toBeHidden();
    await expectAccessible(officer);
    await officer.getByRole("link", { name: "Inbox" }).click();
    await expect(banner).toBeVisible();

    await press(officer, "Look as yourself again");
    await expect(banner).toBeHidden();
    await officer.goto("/requests");
    await expect(
      officer.getByText("For the office alone").first(),
    ).toBeVisible();
  });
});
