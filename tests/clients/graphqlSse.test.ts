import { createClient } from "graphql-sse";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ask, portal, signedIn } from "./portal.js";

interface Reports {
  reports: { nodes: { id: string }[] };
}

interface Report {
  reportChanged: { statements: { words: string }[] } | null;
}

const example = join(
  import.meta.dirname,
  "../../docs/examples/follow-a-report.graphql",
);

const client = createClient({ url: `${portal}/graphql/stream` });

const follow = (id: string) =>
  client.iterate<Report>({
    query: readFileSync(example, "utf8"),
    variables: { id },
  });

async function aReport() {
  const found = await ask<Reports>(
    '{ reports(force: "north-yorkshire", last: 1) { nodes { id } } }',
  );
  return found.reports.nodes[0]?.id ?? "";
}

test("graphql-sse tells a visitor a report as it is, and again when a statement on it is published", async () => {
  const id = await aReport();
  const events = follow(id);
  const first = await events.next();
  await publishAStatement(id, "Said for a test.");
  const second = await events.next();
  await events.return?.();

  const wordsOf = (event: typeof first) =>
    event.done
      ? []
      : event.value.data?.reportChanged?.statements.map((one) => one.words);
  expect(wordsOf(first)).not.toContain("Said for a test.");
  expect(wordsOf(second)).toContain("Said for a test.");
});

test("graphql-sse is told where there is nothing to follow", async () => {
  const events = follow("");
  const first = await events.next();

  expect(first.done ? [] : first.value.errors).toMatchObject([
    { extensions: { code: "NOT_FOUND" } },
  ]);
  expect((await events.next()).done).toBe(true);
});

/** Recorded, it stays in the office; published, everybody is told. */
async function publishAStatement(reportId: string, words: string) {
  const officer = await signedIn("ScrutinyOfficer");
  const recorded = await ask<{
    recordStatement: { statement: { id: string } };
  }>(
    "mutation($input: RecordStatementInput!) { recordStatement(input: $input) { statement { id } } }",
    {
      input: {
        ...{ reportId, words, actor: "COMMISSIONER", by: "A test" },
        ...{ saidOn: "2024-06-01", sources: ["A test"] },
      },
    },
    officer,
  );
  const { id } = recorded.recordStatement.statement;
  await ask(
    "mutation($input: PublishInput!) { publish(input: $input) { published { __typename } } }",
    { input: { id } },
    officer,
  );
}
