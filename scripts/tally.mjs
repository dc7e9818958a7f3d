/** Counts passed and failed tests in the JSON reports of Vitest and Playwright. */

/** Vitest: a file that could not be loaded has no tests of its own and counts as one failed. */
export function tallyVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Playwright: a test that passed only when repeated (flaky) counts as failed, as do errors outside of tests. */
export function tallyPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The counts of a runner that ended with `exitCode` and wrote `text` (null where it wrote nothing). A runner that crashed,
 * wrote no readable report, or ran no test at all never counts as passed: it has at least one failed.
 */
export function tallyRun(exitCode, text, count) {
  let tally = { passed: 0, failed: 0 };
  try {
    if (text !== null) tally = count(JSON.parse(text));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const ranNothing = tally.passed + tally.failed === 0;
  return ranNothing || (exitCode !== 0 && tally.failed === 0) ? { ...tally, failed: 1 } : tally;
}

export function sumTallies(tallies) {
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
