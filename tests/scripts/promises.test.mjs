import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { brokenPromises, unnamedChanges } from "../../scripts/promises.mjs";
import { at, run } from "../../scripts/workshop.mjs";

const released = `
  type Query { force(slug: String!): Force, old: Int @deprecated(reason: "Use force.") }
  type Force { name: String!, code: String }
  enum Grade { GOOD, ADEQUATE }
`;
const now = (from, to) => released.replace(from, to);

const breaking = {
  "A field that goes": ["name: String!, ", ""],
  "A field that may suddenly be null": ["name: String!", "name: String"],
  "An argument that becomes required": [
    "slug: String!",
    "slug: String!, on: Int!",
  ],
  "An enum value that goes": ["GOOD, ", ""],
  "A field of another type": ["code: String", "code: Int"],
};

for (const [what, [from, to]] of Object.entries(breaking)) {
  test(`${what} breaks a promise`, async () => {
    assert.equal((await brokenPromises(released, now(from, to))).length, 1);
  });
}

test("What was deprecated may go, and what is new breaks nothing", async () => {
  const changed = now(/, old.*Use force."\)/, ", new: Int");

  assert.deepEqual(await brokenPromises(released, changed), []);
});

test("A change of the schema is named in the first section of the change log", async () => {
  const changed = now("code: String", "code: String, area: String");
  const named = "# Changes\n\n## Next\n\nAdded: `Force.area`.\n\n## 1\n";
  const onlyLater = "# Changes\n\n## Next\n\n## 1\n\nAdded: `Force.area`.\n";

  assert.deepEqual(await unnamedChanges(released, changed, named), []);
  assert.equal((await unnamedChanges(released, changed, onlyLater)).length, 1);
});

test("A new type is named with its parts, and what belongs to a verb with the verb", async () => {
  const changed = `${released} type Mutation { recordForce(input: RecordForceInput!): Phase }
    input RecordForceInput { name: String! } type Phase { kind: String }`;
  const log = (words) => `# Changes\n\n## Next\n\n${words}\n`;

  assert.deepEqual(
    await unnamedChanges(
      released,
      changed,
      log("`Mutation.recordForce` gives a `Phase`."),
    ),
    [],
  );
  assert.notDeepEqual(
    await unnamedChanges(released, changed, log("`Mutation` and `Phase`.")),
    [],
  );
});

test("Another description is no change that a client could meet", async () => {
  const changed = now("type Force", '"A police force." type Force');

  assert.deepEqual(await unnamedChanges(released, changed, ""), []);
});

test("The linter refuses a part of the schema that has no description", async () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-schema-"));
  const file = join(folder, "schema.graphql");
  const schema = readFileSync(at("frontend/schema.graphql"), "utf8");
  const lint = (text) => {
    writeFileSync(file, text);
    return run(at("node_modules/.bin/graphql-schema-linter"), [file]);
  };

  assert.equal(await lint(schema), 0);
  assert.equal(await lint(schema.replace(/^".*"\n(?=type Viewer)/m, "")), 1);
  rmSync(folder, { recursive: true });
});
