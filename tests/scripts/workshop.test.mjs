import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, run, runQuietly } from "../../scripts/workshop.mjs";

const node = (program, options) =>
  run(process.execPath, ["-e", program], options);

test("A program's exit code and every line that it writes are handed on", async () => {
  const lines = [];
  const program = "console.log('one'); console.error('two'); process.exit(3)";

  assert.equal(await node(program, { onLine: (line) => lines.push(line) }), 3);
  assert.deepEqual(lines.sort(), ["one", "two"]);
});

test("A program that is not there has no exit code", async () => {
  assert.equal(await run("no-such-program-anywhere", []), null);
});

test("A program that takes too long has failed, even when it then ends politely", async () => {
  const polite =
    "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000)";

  assert.equal(await node(polite, { timeout: 500 }), null);
});

test("A program can be ended from outside, with what it has started", async () => {
  const child = "console.log('under way'); setInterval(() => {}, 1000)";
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`;
  const ended = new AbortController();

  // The child holds the pipe: as long as it lives, there is no answer.
  const code = await node(parent, {
    ended: ended.signal,
    onLine: () => ended.abort(),
    timeout: 30_000,
  });

  assert.equal(code, null);
});

test("A program that fails in silence is a problem told in one sentence", async (t) => {
  t.mock.method(console, "error", () => {});

  await assert.rejects(
    runQuietly(process.execPath, ["-e", "process.exit(1)"], "It broke."),
    new Problem("It broke."),
  );
});
