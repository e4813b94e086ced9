import { cacheExchange, Client, fetchExchange, gql } from "@urql/core";
import { expect, test } from "vitest";
import { endpoint } from "./portal.js";

const client = new Client({
  url: endpoint,
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: "within-url-limit",
});

const force = gql<{ force: { slug: string; name: string } | null }>`
  query Force($slug: String!) {
    force(slug: $slug) {
      slug
      name
    }
  }
`;

test("urql reads by GET, and the second time from its own cache", async () => {
  const first = await client.query(force, { slug: "north-yorkshire" });
  const second = await client.query(force, { slug: "north-yorkshire" });

  expect(first.error).toBeUndefined();
  expect(first.data?.force?.name).toBe("North Yorkshire Police");
  expect(second.operation.context.meta?.cacheOutcome).toBe("hit");
});

test("urql tells a refused document from an unreachable server", async () => {
  const { error } = await client.query("{ nothingOfThisName }", {});

  expect(error?.networkError).toBeUndefined();
  expect(error?.graphQLErrors).toHaveLength(1);
});

test("urql tells where there is nothing to see", async () => {
  const { data, error } = await client.query(force, { slug: "wexshire" });

  expect([data?.force, error]).toEqual([null, undefined]);
});
