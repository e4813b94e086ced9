// What a partner reads before the first query.
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { portal } from "./portal.js";

test.each(["/graphql/schema.graphql", "/graphql/changes"])(
  "%s is text that a cache can ask after by its tag",
  async (path) => {
    const first = await fetch(portal + path);
    const tag = first.headers.get("etag") ?? "";
    const second = await fetch(portal + path, {
      headers: { "If-None-Match": tag },
    });

    expect(first.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect([first.status, second.status]).toEqual([200, 304]);
  },
);

test("The published schema is one that graphql-js builds", async () => {
  const text = await (await fetch(`${portal}/graphql/schema.graphql`)).text();

  expect(buildSchema(text).getQueryType()?.getFields()).toHaveProperty(
    "recommendations",
  );
});

test("The explorer has a policy of its own: no foreign host, no inline and no evaluated script", async () => {
  const page = await fetch(`${portal}/graphql/explore`);
  const policy = page.headers.get("content-security-policy") ?? "";

  expect(page.status).toBe(200);
  expect(policy).toContain("script-src 'self'; worker-src 'self';");
  expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
});
