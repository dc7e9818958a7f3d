/** Finds a Chromium for the end-to-end tests, or gets one, and proves that it runs. Run by itself it prints the path. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, runNode } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLAYWRIGHT = 'node_modules/playwright/cli.js';

const MISSING = `No browser for the end-to-end tests. Any of these helps:
  - set CHROMIUM to the path of a Chromium or Chrome
  - install one from the system's packages, for example: apt-get install chromium
  - let Playwright fetch its own: node ${PLAYWRIGHT} install --with-deps chromium`;

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the program says its version is; null when it does not run (a stub, a missing library). */
function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** A browser that is there already and runs; undefined where there is none. */
async function findInstalled() {
  const { chromium } = await import('playwright');
  return [...NAMES.map(onPath), chromium.executablePath()]
    .filter((path) => path && existsSync(path))
    .find((path) => versionOf(path) !== null);
}

/** The ways to get a browser, tried in this order until one that runs is there. */
function waysToGet() {
  const ways = [() => runNode(PLAYWRIGHT, ['install', 'chromium'])];
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    ways.push(
      async () => {
        await run('apt-get', ['update'], { env });
        return run('apt-get', ['install', '-y', 'chromium'], { env });
      },
      () => runNode(PLAYWRIGHT, ['install-deps', 'chromium'], { env }),
    );
  }
  return ways;
}

/** The path of a Chromium that runs. Throws an error that says what to do where there is none and none can be had. */
export async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (versionOf(named) !== null) return named;
    throw new Error(
      `CHROMIUM is ${JSON.stringify(named)}, which does not run; expected the path of a Chromium`,
    );
  }
  const installed = await findInstalled();
  if (installed) return installed;
  console.error('No Chromium on this machine; trying to get one');
  for (const get of waysToGet()) {
    await get();
    const found = await findInstalled();
    if (found) return found;
  }
  throw new Error(MISSING);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
