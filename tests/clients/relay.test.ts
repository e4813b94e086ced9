import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "./portal.js";
import { copyOf, runIn } from "./workshop.js";

const folder = copyOf("relay");
const artifact = (name: string) =>
  readFileSync(join(folder, "src/__generated__", `${name}.graphql.js`), "utf8");

/** The text that Relay would send. */
const textOf = (query: string) =>
  JSON.parse(/"text": (".*")/.exec(artifact(query))?.[1] ?? "") as string;

beforeAll(() => runIn(folder, "relay-compiler"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("relay-compiler takes our connections for connections", () => {
  expect(artifact("recommendations_list")).toContain('"forward": {');
  expect(artifact("recommendationsNextQuery")).toContain("hasNextPage");
});

test("relay-compiler fetches a thing anew by its id", () => {
  expect(textOf("recommendationsRowQuery")).toContain("node(id: $id)");
});

test("The portal answers what relay-compiler has written", async () => {
  const page = await ask<{
    recommendations: { edges: { node: { id: string } }[] };
  }>(textOf("recommendationsPageQuery"), { slug: "north-yorkshire" });
  const { id } = page.recommendations.edges[0]?.node ?? {};
  const row = await ask(textOf("recommendationsRowQuery"), { id });

  expect(page.recommendations.edges).toHaveLength(4);
  expect(row).toMatchObject({ node: { __typename: "Recommendation" } });
});
