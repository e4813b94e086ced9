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
  const told = [...document.matchAll(/^\| `(?!PORTAL_)([A-Z0-9_]+)` \|/gm)].map(
    ([, code]) => code,
  );

  assert.deepEqual([...new Set(told)].sort(), [...new Set(inCode)].sort());
});

test("The limits that partners are told of are those that hold where nothing is set", () => {
  const property = /public (?:int|bool|AdHoc) (\w+) \{ get; init; \} = (.+);/g;
  const options = readFileSync(at("backend/GraphQL/ApiOptions.cs"), "utf8");
  const inCode = [...options.matchAll(property)].map(([, name, value]) => [
    name.replace(/(?<=[a-z])(?=[A-Z0-9])/g, "_").toUpperCase(),
    /\d/.test(value) ? product(value) : value.replace("AdHoc.", ""),
  ]);
  const row = /^\| `PORTAL_API_(\w+)` \| `?([\w,]+)`? \|/gm;
  const told = [...document.matchAll(row)].map(([, name, value]) => [
    name,
    /\d/.test(value) ? Number(value.replaceAll(",", "")) : value,
  ]);

  assert.ok(told.length > 20);
  assert.deepEqual(Object.fromEntries(told), Object.fromEntries(inCode));
});

test("How often partners are told that one may ask is what holds where nothing is set", () => {
  const walls = readFileSync(at("backend/Walls/WallOptions.cs"), "utf8");
  const aMinute = (name) => {
    const [, value] = new RegExp(
      `"${name}", (?:tried \\? 0 : )?([\\d_]+)`,
    ).exec(walls);
    return product(value).toLocaleString("en-GB");
  };
  const partners = readFileSync(at("docs/partners.md"), "utf8");
  const visitors = `may make ${aMinute("PORTAL_VISITOR_REQUESTS")} requests in a minute, a session ${aMinute("PORTAL_PERSON_REQUESTS")}`;
  const programs = `may make ${aMinute("PORTAL_PARTNER_REQUESTS")} requests, and its operations may cost ${aMinute("PORTAL_PARTNER_COST")} together`;

  assert.ok(document.includes(visitors), visitors);
  assert.ok(partners.includes(programs), programs);
});

const product = (value) =>
  value
    .replaceAll("_", "")
    .split("*")
    .reduce((total, factor) => total * Number(factor), 1);

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
