/** The same app built otherwise, without its header and frame in the HTML: what the first view of its own build is compared with. */
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { ROOT } from '../../scripts/run.mjs';

const RECHARTS = ['charts/bars.tsx', 'charts/multiples/multiple-bars.tsx'];

export const LOAD_PEERS = [
  /** Only Recharts comes earlier; all else in parts and in turn, as in the app. */
  { name: 'Recharts in the first load', first: RECHARTS, atOnce: false },
  /** As an app is that nobody took apart: whatever Explore shows is in its first load, and drawn at once. */
  { name: 'all in the first load', first: [...RECHARTS, 'charts/chart-grid.tsx', 'rest.ts'], atOnce: true },
];

const AT_ONCE =
  'export const hasGrown = () => true;\nexport const useGrowth = (_name, { total }) => total;\n';

const unsplit = ({ first, atOnce }) => ({
  name: 'unsplit',
  enforce: 'pre',
  transform(code, id) {
    if (atOnce && id.endsWith('/src/ui/use-growth.ts')) return AT_ONCE;
    if (!id.endsWith('/src/main.tsx')) return null;
    const imports = first.map((file, at) => `import * as part${at} from './views/explore/${file}';`);
    // Assigned to something, so that they are not taken for unused.
    return `${imports.join('\n')}\nglobalThis.benchParts = [${first.map((_, at) => `part${at}`)}];\n${code}`;
  },
});

/** The folder it is built into. */
export async function buildLoadPeer(peer) {
  const outDir = join(ROOT, 'node_modules', '.bench', peer.name.replaceAll(' ', '-').toLowerCase());
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
      unsplit(peer),
    ],
    build: { ...config.build, outDir, emptyOutDir: true },
  });
  return outDir;
}
