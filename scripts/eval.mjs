/** Prints how well the rules for topics, places, actors and systems do on the titles labelled by hand. */
import { install } from './install.mjs';
import { ROOT } from './run.mjs';

if (await install()) {
  process.chdir(ROOT);
  const { importBundled } = await import('./import-bundled.mjs');
  const { evaluateRules } = await importBundled('src/parse/testing/evaluate-rules.ts');
  console.log(evaluateRules());
} else {
  process.exitCode = 1;
}
