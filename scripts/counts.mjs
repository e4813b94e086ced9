// How many tests passed and failed, and which failed and why, taken from the reports that the runners write themselves.
import { stripVTControlCharacters } from "node:util";

export const fromCtrf = ({ results: { summary, tests = [] } }) => ({
  passed: summary.passed,
  failed: summary.failed + (summary.other ?? 0),
  skipped: summary.skipped + summary.pending,
  failures: tests
    .filter(({ status }) => status === "failed" || status === "other")
    .map(({ name, message }) => failure(name, message)),
});

export const fromVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
  failures: (report.testResults ?? [])
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status === "failed")
    .map((test) => failure(test.fullName, test.failureMessages[0])),
});

/** A journey that passes only at the second try has failed. */
export const fromPlaywright = ({ stats, errors, suites = [] }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
  failures: [
    ...suites.flatMap(specsOf).flatMap(failuresOfSpec),
    ...errors.map(({ message }) => failure("outside of any journey", message)),
  ],
});

const specsOf = (suite) => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
];

const failuresOfSpec = ({ title, tests }) =>
  tests
    .filter(({ status }) => status === "unexpected" || status === "flaky")
    .map(({ results }) =>
      failure(title, results.find(({ error }) => error)?.error.message),
    );

export function fromTap(report) {
  const count = (name) =>
    Number(new RegExp(`^# ${name} (\\d+)$`, "m").exec(report)?.[1] ?? 0);
  return {
    passed: count("pass"),
    failed: count("fail") + count("cancelled"),
    skipped: count("skipped") + count("todo"),
    failures: [...report.matchAll(/^not ok \d+ - (.*)$/gm)].map(([, name]) =>
      failure(name),
    ),
  };
}

const longest = 600;

/** The name, and the beginning of the reason on one line: where only the end of a run is kept, that must tell what failed. */
const failure = (name, reason = "") =>
  `${name}: ${stripVTControlCharacters(reason).replace(/\s+/g, " ")}`
    .slice(0, longest)
    .trim();

export const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };
export const oneFailed = { ...nothing, failed: 1 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  failures: [...a.failures, ...b.failures],
});

/** A runner that broke down, or that ran no test at all, has failed whatever its report says. */
export function settle(counts, exitCode) {
  const ranNothing = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (exitCode !== 0 || ranNothing)
    ? add(counts, oneFailed)
    : counts;
}

export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
