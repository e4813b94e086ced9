import { expect, type APIResponse, type Page } from "@playwright/test";
import { reads } from "../people.js";
import { meeting } from "./meeting.js";
import { recommendations, report } from "./report.js";
import { request } from "./request.js";

/** The commissioner confirms what was proposed; the three tracks now disagree, and the page says so. */
export async function seesTheDisagreement(approver: Page) {
  const [first] = recommendations;
  await reads(
    approver,
    `/recommendations/${first}/assurance`,
    "Confirm the assurance",
  );
  await approver
    .getByRole("button", { name: "Confirm this assurance" })
    .click();
  await expect(approver.getByText("Assurance confirmed")).toBeVisible();
  await reads(approver, `/recommendations/${first}`, /Recommendation/);
  for (const words of [
    "Claimed complete",
    "Not assured",
    "Not recorded here",
    "Accounts differ",
  ]) {
    await expect(
      approver.getByText(words, { exact: true }).first(),
    ).toBeVisible();
  }
}

/** A panel member reads what is published, by filters that the address holds, and nothing internal. */
export async function browses(member: Page) {
  await reads(member, "/reports?force=wexshire", "Inspection reports");
  await expect(
    member.getByRole("link", { name: /Wexshire/ }).first(),
  ).toBeVisible();
  await reads(member, `/reports/${report}`, /Wexshire/);
  await reads(
    member,
    "/recommendations?theme=Missing+children",
    "Recommendations",
  );
  await reads(
    member,
    `/recommendations/${recommendations[0]}`,
    /Recommendation/,
  );
  await expect(member.getByText("Claimed complete")).toHaveCount(0); // said to the office; nobody has published it
  await reads(member, "/meetings", "Scrutiny meetings");
  await reads(member, `/meetings/${meeting}`, /Public Accountability Meeting/);
  await expect(
    member.getByText(/asked about supervision/).first(),
  ).toBeVisible();
  await member.goto(`/requests/${request}`);
  await expect(
    member.getByRole("heading", { level: 1, name: /not found/i }),
  ).toBeVisible();
  await member.goto("/reports/record");
  await expect(
    member.getByRole("heading", { level: 1, name: /not found/i }),
  ).toBeVisible();
}

/** A partner who is not signed in pages through the recommendations by cursors. */
export async function pagesThrough(partner: Page) {
  const met: string[] = [];
  let after: string | null = null;
  do {
    const answer: APIResponse = await partner.request.post("/graphql", {
      data: {
        query:
          "query($after: String) { recommendations(first: 2, after: $after) { nodes { reference } pageInfo { hasNextPage endCursor } } }",
        variables: { after },
      },
    });
    const { recommendations: page } = (
      (await answer.json()) as { data: { recommendations: RecommendationPage } }
    ).data;
    met.push(...page.nodes.map(({ reference }) => reference));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(met.toSorted()).toEqual([
    "WX-REC-2022-1",
    "WX-REC-2022-2",
    "WX-REC-2022-3",
  ]);
}

interface RecommendationPage {
  nodes: { reference: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
