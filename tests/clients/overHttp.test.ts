// The audit of the GraphQL over HTTP working group: it knows nothing of this server.
import { serverAudits } from "graphql-http";
import { describe, expect, test } from "vitest";
import { endpoint } from "./portal.js";

const audits = serverAudits({ url: endpoint });

test("The audit has as many questions as when this was written", () => {
  expect(audits).toHaveLength(61);
});

describe("GraphQL over HTTP", () => {
  test.each(audits)("$id: the server $name", async (audit) => {
    const result = await audit.fn();
    expect(
      result.status,
      result.status === "ok" ? undefined : result.reason,
    ).toBe("ok");
  });
});
