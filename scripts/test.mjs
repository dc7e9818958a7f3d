/**
 * `npm test`: installs, then runs every check and test, and says in its last line how many passed and failed. Works in a fresh
 * clone with nothing but Node and npm; a browser is found or fetched (browser.mjs).
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { runE2e } from './e2e.mjs';
import { install } from './install.mjs';
import { ROOT, runNode } from './run.mjs';
import { sumTallies, tallyPlaywright, tallyRun, tallyVitest } from './tally.mjs';

const UNIT_REPORT = 'test-results/unit.json';
const E2E_REPORT = 'test-results/e2e.json';

function readReport(path) {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return null;
  }
}

async function runUnit() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const code = await runNode('node_modules/vitest/vitest.mjs', ['run', '--allowOnly=false', ...reporters]);
  return tallyRun(code, readReport(UNIT_REPORT), tallyVitest);
}

async function runBrowser() {
  const code = await runE2e(['--forbid-only']);
  return tallyRun(code, readReport(E2E_REPORT), tallyPlaywright);
}

async function runAll() {
  rmSync(join(ROOT, 'test-results'), { recursive: true, force: true });
  if (!(await install())) return { passed: 0, failed: 1 };
  const tallies = [];
  for (const step of [runChecks, runUnit, runBrowser]) tallies.push(await step());
  return sumTallies(tallies);
}

const { passed, failed } = await runAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
