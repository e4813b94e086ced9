// How many tests passed and failed, taken from the reports that the runners write themselves.

export const fromCtrf = ({ results: { summary } }) => ({
  passed: summary.passed,
  failed: summary.failed + (summary.other ?? 0),
  skipped: summary.skipped + summary.pending,
});

export const fromVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

/** A journey that passes only at the second try has failed. */
export const fromPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

export function fromTap(report) {
  const count = (name) =>
    Number(new RegExp(`^# ${name} (\\d+)$`, "m").exec(report)?.[1] ?? 0);
  return {
    passed: count("pass"),
    failed: count("fail") + count("cancelled"),
    skipped: count("skipped") + count("todo"),
  };
}

export const nothing = { passed: 0, failed: 0, skipped: 0 };
export const oneFailed = { ...nothing, failed: 1 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
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
