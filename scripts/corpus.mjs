/**
 * Runs the parser's command line, src/parse/cli.ts, which is TypeScript: `npm run corpus -- [INPUT...] [--out DIR]`.
 * Paths count from the folder the user called npm in; the command itself runs in the repository's folder.
 */
import { relative, resolve } from 'node:path';
import { hashCorpusInputs, OWN_CORPUS } from './build.mjs';
import { install } from './install.mjs';
import { ROOT } from './run.mjs';
import { writeStamp } from './stamp.mjs';

/** The arguments with every path, that is every word but the options' names, made to count from the repository's folder. */
function rebase(args, from) {
  const path = (text) => (text === '' || text === '-' ? text : relative(ROOT, resolve(from, text)) || '.');
  return args.map((arg) => {
    const option = /^(--[a-z-]+=)(.*)$/s.exec(arg);
    if (option) return option[1] + path(option[2]);
    return arg.startsWith('-') ? arg : path(arg);
  });
}

const from = process.env.INIT_CWD ?? process.cwd();
const given = process.argv.slice(2);
const args = resolve(from) === ROOT ? given : rebase(given, from);

if (await install()) {
  process.chdir(ROOT);
  const { importBundled } = await import('./import-bundled.mjs');
  const { main } = await importBundled('src/parse/cli.ts');
  const hash = hashCorpusInputs();
  process.exitCode = await main(args);
  const elsewhere = args.some((arg) => /^--(out|help)\b/.test(arg));
  const own = args.some((arg) => !arg.startsWith('-'));
  if (process.exitCode === 0 && !elsewhere) writeStamp('corpus', own ? OWN_CORPUS : hash);
} else {
  process.exitCode = 1;
}
