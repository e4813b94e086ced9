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
  const tests = [
    { name: "Good", status: "passed" },
    { name: "Bad", status: "failed", message: "Expected 1\n  was 2" },
    { name: "Odd", status: "other" },
  ];

  assert.deepEqual(counts.fromCtrf({ results: { summary, tests } }), {
    passed: 5,
    failed: 2,
    skipped: 3,
    failures: ["Bad: Expected 1 was 2", "Odd:"],
  });
});

test("Vitest's report is read", () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    numPendingTests: 1,
    numTodoTests: 3,
    testResults: [
      {
        assertionResults: [
          { fullName: "Good", status: "passed", failureMessages: [] },
          {
            fullName: "Bad",
            status: "failed",
            failureMessages: ["\u001b[31mno\u001b[39m"],
          },
        ],
      },
    ],
  };

  assert.deepEqual(counts.fromVitest(report), {
    passed: 7,
    failed: 2,
    skipped: 4,
    failures: ["Bad: no"],
  });
});

test("A journey that passed only at the second try has failed, as has an error outside of any journey", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
  const spec = (title, status, ...results) => ({
    title,
    tests: [{ status, results }],
  });
  const error = { message: "not there" };
  const suites = [
    {
      specs: [spec("Walks", "expected", {})],
      suites: [
        {
          specs: [
            spec("Falls", "unexpected", { error }),
            spec("Falters", "flaky", { error }, {}),
          ],
        },
      ],
    },
  ];

  assert.deepEqual(
    counts.fromPlaywright({ stats, suites, errors: [{ message: "no port" }] }),
    {
      passed: 4,
      failed: 3,
      skipped: 0,
      failures: [
        "Falls: not there",
        "Falters: not there",
        "outside of any journey: no port",
      ],
    },
  );
});

test("The report of these very tests is read", () => {
  const report =
    "ok 1 - a\nnot ok 2 - b\n# pass 12 of them\n1..3\n# tests 6\n# suites 0\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n";

  assert.deepEqual(counts.fromTap(report), {
    passed: 2,
    failed: 2,
    skipped: 2,
    failures: ["b:"],
  });
});

test("A runner that breaks down after its tests have passed has failed", () => {
  assert.equal(
    counts.settle({ ...counts.nothing, passed: 3, failed: 0, skipped: 0 }, 1)
      .failed,
    1,
  );
  assert.equal(
    counts.settle({ ...counts.nothing, passed: 3, failed: 0, skipped: 0 }, null)
      .failed,
    1,
  );
});

test("A runner that ran no test has failed, even when it only skipped", () => {
  assert.equal(counts.settle(counts.nothing, 0).failed, 1);
  assert.equal(
    counts.settle({ ...counts.nothing, passed: 0, failed: 0, skipped: 4 }, 0)
      .failed,
    1,
  );
});

test("Failures that the runner has counted are not counted twice", () => {
  assert.deepEqual(
    counts.settle({ ...counts.nothing, passed: 3, failed: 2 }, 1),
    {
      ...counts.nothing,
      passed: 3,
      failed: 2,
      skipped: 0,
    },
  );
});

test("The closing line names the skipped only when there are some", () => {
  const sum = counts.add(
    { ...counts.nothing, passed: 3, failed: 0, skipped: 0 },
    { ...counts.nothing, passed: 4, failed: 1, skipped: 0 },
  );

  assert.equal(counts.closingLine(sum), "7 passed, 1 failed");
  assert.equal(
    counts.closingLine(
      counts.add(sum, { ...counts.nothing, passed: 0, failed: 0, skipped: 2 }),
    ),
    "7 passed, 1 failed, 2 skipped",
  );
});
