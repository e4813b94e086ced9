import assert from "node:assert/strict";
import { test } from "node:test";
import * as counts from "../../scripts/counts.mjs";

test("The .NET runner's report is read, whatever is neither passed nor failed", () => {
  const summary = {
    tests: 10,
    passed: 5,
    failed: 1,
    pending: 1,
    skipped: 2,
    other: 1,
  };

  assert.deepEqual(counts.fromCtrf({ results: { summary } }), {
    passed: 5,
    failed: 2,
    skipped: 3,
  });
});

test("Vitest's report is read", () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    numPendingTests: 1,
    numTodoTests: 3,
  };

  assert.deepEqual(counts.fromVitest(report), {
    passed: 7,
    failed: 2,
    skipped: 4,
  });
});

test("A journey that passed only at the second try has failed, as has an error outside of any journey", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };

  assert.deepEqual(counts.fromPlaywright({ stats, errors: [{}] }), {
    passed: 4,
    failed: 3,
    skipped: 0,
  });
});

test("The report of these very tests is read", () => {
  const report =
    "ok 1 - a\n# pass 12 of them\n1..3\n# tests 6\n# suites 0\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n";

  assert.deepEqual(counts.fromTap(report), {
    passed: 2,
    failed: 2,
    skipped: 2,
  });
});

test("A runner that breaks down after its tests have passed has failed", () => {
  assert.equal(
    counts.settle({ passed: 3, failed: 0, skipped: 0 }, 1).failed,
    1,
  );
  assert.equal(
    counts.settle({ passed: 3, failed: 0, skipped: 0 }, null).failed,
    1,
  );
});

test("A runner that ran no test has failed, even when it only skipped", () => {
  assert.equal(counts.settle(counts.nothing, 0).failed, 1);
  assert.equal(
    counts.settle({ passed: 0, failed: 0, skipped: 4 }, 0).failed,
    1,
  );
});

test("Failures that the runner has counted are not counted twice", () => {
  assert.deepEqual(counts.settle({ passed: 3, failed: 2, skipped: 0 }, 1), {
    passed: 3,
    failed: 2,
    skipped: 0,
  });
});

test("The closing line names the skipped only when there are some", () => {
  const sum = counts.add(
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 4, failed: 1, skipped: 0 },
  );

  assert.equal(counts.closingLine(sum), "7 passed, 1 failed");
  assert.equal(
    counts.closingLine(counts.add(sum, { passed: 0, failed: 0, skipped: 2 })),
    "7 passed, 1 failed, 2 skipped",
  );
});
