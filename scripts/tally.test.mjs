import { expect, test } from 'vitest';
import { sumTallies, tallyPlaywright, tallyRun, tallyVitest } from './tally.mjs';

function vitest(passed, failed, testResults = []) {
  return JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });
}

function playwright(expected, unexpected, flaky = 0, errors = []) {
  return JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 }, errors });
}

test.each([
  ['all passed', 0, vitest(3, 0), tallyVitest, 3, 0],
  ['one failed', 1, vitest(2, 1), tallyVitest, 2, 1],
  [
    'a file that could not be loaded',
    1,
    vitest(2, 0, [{ status: 'failed', assertionResults: [] }]),
    tallyVitest,
    2,
    1,
  ],
  [
    'a failed file whose test is counted',
    1,
    vitest(0, 1, [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]),
    tallyVitest,
    0,
    1,
  ],
  ['no tests', 0, vitest(0, 0), tallyVitest, 0, 1],
  ['a crash after the tests', 1, vitest(3, 0), tallyVitest, 3, 1],
  ['no report', 1, null, tallyVitest, 0, 1],
  ['no report and no complaint', 0, null, tallyVitest, 0, 1],
  ['half a report', 0, '{"numPass', tallyVitest, 0, 1],
  ['a report of something else', 0, '{}', tallyVitest, 0, 1],
  ['Playwright passed', 0, playwright(4, 0), tallyPlaywright, 4, 0],
  ['Playwright failed', 1, playwright(3, 1), tallyPlaywright, 3, 1],
  ['a flaky test', 0, playwright(3, 0, 1), tallyPlaywright, 3, 1],
  ['an error outside of tests', 1, playwright(0, 0, 0, [{ message: 'no server' }]), tallyPlaywright, 0, 1],
])('%s', (_, exitCode, text, count, passed, failed) => {
  expect(tallyRun(exitCode, text, count)).toEqual({ passed, failed });
});

test('sums', () => {
  const tallies = [
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 },
  ];
  expect(sumTallies(tallies)).toEqual({ passed: 7, failed: 2 });
});
