// Each worked example of docs/examples answers what the public record of North Yorkshire says.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { endpoint } from "./portal.js";

const folder = join(import.meta.dirname, "../../docs/examples");
const read = (file: string) => readFileSync(join(folder, file), "utf8");

interface Answer {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: { code: string } }[];
  extensions?: object;
}

async function run(name: string, headers?: Record<string, string>) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify({
      query: read(`${name}.graphql`),
      variables: JSON.parse(read(`${name}.json`)) as object,
    }),
  });
  return (await response.json()) as Answer;
}

/** What each example must tell. */
const facts: Record<string, object> = {
  "reports-of-a-force": {
    reports: {
      totalCount: 4,
      nodes: [
        { publishedOn: "2023-12-06" },
        { publishedOn: "2023-05-03" },
        { publishedOn: "2023-03-17" },
        {
          reference: "NY-REPORT-2022-1",
          publishedOn: "2022-03-29",
          forces: [{ onsCode: "E23000009" }],
        },
      ],
      pageInfo: { hasNextPage: false },
    },
  },
  "changed-since": {
    recommendations: {
      totalCount: 3,
      nodes: [
        { report: { publishedOn: "2023-03-17" } },
        { forceStatus: "NOT_RECORDED" },
        { assurance: "NOT_RECORDED" },
      ],
    },
  },
  "as-at-a-date": {
    recommendations: {
      nodes: expect.arrayContaining([
        expect.objectContaining({
          report: {
            entries: [
              expect.objectContaining({
                __typename: "Assurance",
                saidOn: "2022-07-21",
                rating: "ASSURED",
              }), // what the inspectorate said in 2023 is not there
            ],
          },
        }),
      ]) as object,
    },
  },
  "corrections-and-withdrawals": {
    report: { reference: "NY-REPORT-2022-1", corrections: [] },
    withdrawals: { totalCount: 0 },
  },
  "what-it-costs": { reports: { nodes: expect.any(Array) as object } },
  "try-it-out": { viewer: { demonstration: true, role: "VISITOR" } },
  "what-was-published": { editions: { totalCount: 0 } }, // the sample publishes none of its own
  "join-by-ons-code": { forces: { totalCount: 43 } },
  "meaning-of-a-status": {
    body: {
      enumValues: expect.arrayContaining([
        {
          name: "NOT_RECORDED",
          description: expect.stringContaining("does not know") as string,
        },
      ]) as object,
    },
  },
  counts: {
    summary: { recommendations: 13, claimedCompleteRecommendations: 0 },
  },
};

test("Every example is run, and nothing else is called one", () => {
  const names = readdirSync(folder).map((file) => file.replace(/\..*$/, ""));

  const others = ["a-refusal", "follow-a-report"]; // the latter by graphql-sse
  expect(new Set(names)).toEqual(new Set([...Object.keys(facts), ...others]));
});

test.each(Object.entries(facts))("%s tells what is on record", async (name) => {
  const answer = await run(name);

  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject(facts[name] ?? {});
});

test("a-refusal is refused, with a code and with words that say what to do", async () => {
  const { data, errors } = await run("a-refusal");

  expect(data).toBeFalsy();
  expect(errors?.[0]).toMatchObject({
    message: "A page has 1 to 100 rows.",
    extensions: { code: "BAD_PAGE" },
  });
});

test("what-it-costs is told to whoever asks for it", async () => {
  const { extensions } = await run("what-it-costs", {
    "GraphQL-Cost": "report",
  });

  expect(extensions).toMatchObject({ cost: { cost: 330, limit: 1000 } });
});
