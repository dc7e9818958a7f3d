/** Installs the packages of package-lock.json with `npm ci`, unless they are there for this lock file, platform and Node. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const FAILED = `Could not install the packages. npm needs a registry it can reach: "npm config get registry" names the one
it asks, "npm ping" tries it, "npm config set registry ADDRESS" (or a proxy in https_proxy) changes the way.`;

/** A linked node_modules belongs to another working tree, which installs it. */
function isLinked() {
  return lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Whether the packages are in place afterwards; where not, standard error says why. Nothing goes to standard output. */
export async function install() {
  const { platform, arch, versions } = process;
  const hash = hashOf(['package.json', 'package-lock.json', '.npmrc'], [platform, arch, versions.modules]);
  if (isLinked() || readStamp('install') === hash) return true;
  console.error('Installing packages (npm ci)');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const code = npm
    ? await run(process.execPath, [npm, ...args], { stdout: 2 })
    : await run('npm', args, { stdout: 2 });
  if (code === 0) writeStamp('install', hash);
  else console.error(FAILED);
  return code === 0;
}
