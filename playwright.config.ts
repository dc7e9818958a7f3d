import { defineConfig } from 'playwright/test';
import { SLOWDOWN } from './e2e/slowdown.ts';

/** What is asked of a large corpus, which is made before: by these files alone. */
const ARCHIVE = /archive\.spec\.ts$/;

/** Set by scripts/e2e.mjs: a browser that runs and a port that is free. */
const { CHROMIUM, E2E_PORT = '41731' } = process.env;
const address = `http://127.0.0.1:${E2E_PORT}/`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // Two browsers share two cores with all else: what is asked is whether it is right, not how soon.
  timeout: 60_000 * SLOWDOWN,
  expect: { timeout: 15_000 * SLOWDOWN },
  use: {
    baseURL: address,
    // Recording every step doubles the time of all; `npm run e2e -- --trace on NAME` records what failed.
    trace: 'off',
    launchOptions: {
      ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // No name resolves, so nothing leaves this machine even when a test fails to notice.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    { name: 'this corpus', testIgnore: ARCHIVE },
    { name: 'make the archive', testMatch: /archive\.setup\.ts$/ },
    { name: 'archive', testMatch: ARCHIVE, dependencies: ['make the archive'] },
  ],
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${E2E_PORT} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
