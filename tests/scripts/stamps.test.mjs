import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { makeWhenChanged } from "../../scripts/stamps.mjs";

let folder;
let made;

const file = (name) => join(folder, name);
const build = () =>
  makeWhenChanged(
    {
      paths: [file("source")],
      output: file("output"),
      stampFile: file("stamps/it"),
    },
    async () => {
      made += 1;
      writeFileSync(file("output"), `${made}`);
    },
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-stamps-"));
  made = 0;
  mkdirSync(file("source/dist"), { recursive: true });
  writeFileSync(file("source/page.ts"), "one");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("What has not changed is made once", async () => {
  assert.equal(await build(), true);
  assert.equal(await build(), false);
  assert.equal(made, 1);
});

test("A changed, a new, a renamed and a removed source are each noticed", async () => {
  await build();
  const changes = [
    () => writeFileSync(file("source/page.ts"), "two"),
    () => writeFileSync(file("source/other.ts"), ""),
    () => renameSync(file("source/other.ts"), file("source/another.ts")),
    () => rmSync(file("source/another.ts")),
  ];
  for (const change of changes) {
    change();
    assert.equal(await build(), true);
  }
});

test("A source that was only touched is not made again", async () => {
  await build();
  utimesSync(file("source/page.ts"), new Date(), new Date());

  assert.equal(await build(), false);
});

test("What a build itself writes beside the sources does not count as a change", async () => {
  await build();
  writeFileSync(file("source/dist/page.js"), "built");

  assert.equal(await build(), false);
});

test("An output that was removed, or made by hand, is made again", async () => {
  await build();
  rmSync(file("output"));
  assert.equal(await build(), true);

  utimesSync(file("output"), 1, 1);
  assert.equal(await build(), true);
});

test("A build that fails leaves no stamp", async () => {
  const options = {
    paths: [file("source")],
    output: file("output"),
    stampFile: file("stamps/it"),
  };
  writeFileSync(file("output"), "old");

  await assert.rejects(
    makeWhenChanged(options, () => Promise.reject(new Error("broken"))),
  );
  assert.equal(await build(), true);
});
