/** Runs Playwright against a fresh build on a free port; further arguments are Playwright's. */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { buildApp, buildCorpus } from './build.mjs';
import { runNode } from './run.mjs';

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Playwright's exit code; 1, and a line on standard error, when the build or the browser is missing. */
export async function runE2e(args = []) {
  if (!((await buildCorpus({ keepOwn: false })) && (await buildApp()))) {
    console.error('The end-to-end tests did not run: the build failed');
    return 1;
  }
  try {
    const env = { CHROMIUM: await findBrowser(), E2E_PORT: String(await freePort()) };
    return await runNode('node_modules/playwright/cli.js', ['test', ...args], { env });
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await runE2e(process.argv.slice(2));
