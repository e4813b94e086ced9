// What a partner's program does every night, with nothing but fetch: everything that has changed since the last time.
import { expect, test } from "vitest";
import { ask } from "./portal.js";

interface Recommendation {
  id: string;
  reference: string;
}

interface Page {
  recommendations: {
    totalCount: number;
    nodes: Recommendation[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const query = /* GraphQL */ `
  query ChangedSince($since: DateTime!, $after: String) {
    recommendations(changedSince: $since, first: 5, after: $after) {
      totalCount
      nodes {
        id
        reference
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

async function changedSince(since: string) {
  const changed = new Map<string, Recommendation>();
  let after: string | null = null;
  let pages = 0;
  let told: Page["recommendations"];
  do {
    told = (await ask<Page>(query, { since, after })).recommendations;
    for (const row of told.nodes) changed.set(row.id, row);
    after = told.pageInfo.endCursor;
    pages++;
  } while (told.pageInfo.hasNextPage);
  return { changed, pages, totalCount: told.totalCount };
}

test("Plain fetch pages through everything that has changed, each row once", async () => {
  const { changed, pages, totalCount } = await changedSince(
    "2020-01-01T00:00:00Z",
  );

  expect([changed.size, pages]).toEqual([13, 3]);
  expect(totalCount).toBe(13);
});

test("What has not changed since is not told again", async () => {
  const { changed } = await changedSince("2199-01-01T00:00:00Z");

  expect(changed.size).toBe(0);
});
