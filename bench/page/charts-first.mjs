/** The same app built with its charts, and so Recharts, in what loads first, and nothing drawn in its HTML: what the app's own build is compared with. */
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { ROOT } from '../../scripts/run.mjs';

const OUT = join(ROOT, 'node_modules', '.bench', 'charts-first');

/** Assigned to something, so that it is not taken for unused. */
const chartsFirst = () => ({
  name: 'charts-first',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/src/main.tsx')
      ? `import * as bars from './views/explore/charts/bars.tsx';\nglobalThis.benchCharts = bars;\n${code}`
      : null,
});

/** The folder it is built into. */
export async function buildChartsFirst() {
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(ROOT, 'vite.config.ts'),
  );
  await build({
    ...config,
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      ...config.plugins.flat().filter(({ name }) => name !== 'budgets' && name !== 'first-frame'),
      chartsFirst(),
    ],
    build: { ...config.build, outDir: OUT, emptyOutDir: true },
  });
  return OUT;
}
