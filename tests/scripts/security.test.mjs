import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { at } from "../../scripts/workshop.mjs";

const page = readFileSync(at("docs/security.md"), "utf8");
const sources = new Map(
  readdirSync(at("tests"), { recursive: true })
    .filter((path) => !path.includes("node_modules"))
    .filter((path) => /\.(cs|ts)$/.test(path))
    .map((path) => [basename(path), readFileSync(at("tests", path), "utf8")]),
);

/** The source of a class of tests, which may stand in another's file. */
const sourceOf = (name) =>
  sources.get(`${name}.cs`) ??
  [...sources.values()].find((text) => text.includes(`class ${name}`));

test("Each test that docs/security.md names is there", () => {
  const missing = [];
  let [inside, named] = ["", 0];
  for (const [whole, name, beginning, file] of page.matchAll(
    /\b([A-Z]\w*Tests)\b|`(\w+?)_?…`|([\w-]+(?:\.long)?\.(?:test|journey)\.ts)/g,
  )) {
    named++;
    if (name) inside = sourceOf(name);
    const isThere = name
      ? inside !== undefined
      : beginning
        ? new RegExp(`(Task|void) ${beginning}`).test(inside ?? "")
        : sources.has(file);
    if (!isThere) missing.push(whole);
  }
  assert.deepEqual(missing, []);
  assert.ok(named > 100, `${named} are named`);
});
