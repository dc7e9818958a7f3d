/** The checks that read the source without running it: format and lint, types, layers. Each counts as one in `npm test`. */
import { fileURLToPath } from 'node:url';
import { runNode } from './run.mjs';

const CHECKS = [
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings']],
  ['types', 'node_modules/typescript/bin/tsc', []],
  ['layers', 'scripts/check-layers.mjs', []],
];

/** Runs every check, also after one has failed, and counts them. */
export async function runChecks() {
  const tally = { passed: 0, failed: 0 };
  for (const [name, script, args] of CHECKS) {
    const passed = (await runNode(script, args)) === 0;
    tally[passed ? 'passed' : 'failed'] += 1;
    console.log(`${passed ? 'Passed' : 'Failed'}: ${name}`);
  }
  return tally;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await runChecks()).failed > 0 ? 1 : 0;
}
