import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { at } from "../../scripts/workshop.mjs";

const document = readFileSync(at("docs/api.md"), "utf8");

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (entry.name.endsWith(".cs")) yield readFileSync(path, "utf8");
  }
}

test("The codes that partners are told of are those that the server has", () => {
  const refusal =
    /(?:BadRequest|Beyond|Exception|\?|:|=>) ?(?:new)?\(\s*"([A-Z][A-Z0-9_]+)"|\.Code = "([A-Z_]+)"/g;
  const inCode = [...sources(at("backend"))].flatMap((text) =>
    [...text.matchAll(refusal)].map(([, code, other]) => code ?? other),
  );
  const told = [...document.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(
    ([, code]) => code,
  );

  assert.deepEqual([...new Set(told)].sort(), [...new Set(inCode)].sort());
});

test("Every file that partners are led to is there", () => {
  const links = [...document.matchAll(/\]\(([^)#:]+)\)/g)].map(
    ([, path]) => path,
  );

  assert.ok(links.length > 4);
  assert.deepEqual(
    links.filter((path) => !existsSync(at("docs", path))),
    [],
  );
});
