import { defineConfig } from 'vitest/config';

const DATES = ['src/{model,query}/**/*.test.ts', 'scripts/time-zone.test.mjs'];

/**
 * The whole suite runs west of Greenwich, where a date read as UTC midnight slips to the day before; the tests of model and
 * query, which hold all date arithmetic, run again at UTC and in a zone with a half-hour offset.
 */
export default defineConfig({
  test: {
    environment: 'node',
    // Property tests build hundreds of corpora; a busy machine must not fail them.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/{model,parse,query,search,export,dossier}/**/*.ts'],
      exclude: [
        'src/parse/cli.ts',
        'src/dossier/{browser-dossier,indexed-storage,journal}.ts',
        '**/*.test.ts',
        'src/**/testing/**',
      ],
      // What is left of the branches are fallbacks for indices that are always in bounds.
      thresholds: { lines: 99, branches: 90 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          env: { TZ: 'America/New_York' },
        },
      },
      { extends: true, test: { name: 'dates-utc', include: DATES, env: { TZ: 'UTC' } } },
      { extends: true, test: { name: 'dates-tehran', include: DATES, env: { TZ: 'Asia/Tehran' } } },
    ],
  },
});
