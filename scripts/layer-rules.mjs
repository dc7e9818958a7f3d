/**
 * What may import what, as data, and the judgement of one import. ARCHITECTURE in short: every folder of `src/` is a
 * layer, and a layer imports itself, the layers listed here, and packages that no rule below keeps for others.
 */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';

/** @type {Readonly<Record<string, readonly string[]>>} */
const ALLOWED = {
  model: [],
  table: ['model'],
  ui: [],
  search: ['model'],
  parse: ['model', 'search', 'table'],
  load: ['model', 'search', 'table'],
  query: ['model', 'search', 'table'],
  export: ['model', 'query'],
  dossier: ['model', 'load'],
  views: ['model', 'load', 'query', 'search', 'export', 'dossier', 'ui'],
  app: ['model', 'ui', 'search', 'parse', 'load', 'query', 'export', 'dossier', 'views'],
  main: ['app'],
};

/** Tests, and what only they use. */
const TEST_FILE = /\.test\.tsx?$|^src\/\w+\/testing\//;
const RENDERS = /^src\/(load|ui|views|app|main\.tsx$)/;

/** A kind of package (or call), the files that may use it, and how a message names that place. */
const PACKAGE_RULES = [
  {
    name: 'Recharts',
    of: /^recharts(\/|$)/,
    in: /^src\/(views\/|ui\/chart-frame)/,
    place: 'views, ui/chart-frame',
  },
  {
    name: 'React',
    of: /^(react|@tanstack\/react|lucide-react)(-|\/|$)/,
    in: RENDERS,
    place: 'load, ui, views, app',
  },
  {
    name: 'Node',
    of: isBuiltin,
    in: /^src\/parse\/cli\.ts$|\.test\.tsx?$|^e2e\//,
    place: 'parse/cli.ts, test files',
  },
  {
    name: 'test tools',
    of: /^(vitest|fast-check|happy-dom|crossfilter2|minisearch|flexsearch|@citation-js|@retorquere)(\/|$)/,
    in: TEST_FILE,
    place: 'test files',
  },
  { name: 'Playwright', of: /^(playwright|axe-core)(\/|$)/, in: /^e2e\//, place: 'e2e' },
];

function isBuiltin(name) {
  return name.startsWith('node:') || builtinModules.includes(name);
}

/** The layer of a path from the repository's root: `query`, `main` for src/main.tsx, `e2e`; null for others. */
function layerOf(path) {
  const [top, second] = path.split('/');
  if (top === 'e2e') return 'e2e';
  if (top !== 'src' || second === undefined) return null;
  return second.replace(/\.tsx?$/, '');
}

/** `explore` of src/views/explore/x.ts; null for a file right in src/views and for other layers. */
function viewOf(path) {
  return /^src\/views\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function judgePackage(file, name) {
  const rule = PACKAGE_RULES.find(({ of }) => (typeof of === 'function' ? of(name) : of.test(name)));
  if (!rule || rule.in.test(file)) return null;
  return `${layerOf(file)} may not import ${rule.name} (${name}); allowed in: ${rule.place}`;
}

function judgeOwn(file, specifier) {
  const target = specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(file), specifier);
  const [from, to] = [layerOf(file), layerOf(target)];
  if (from === 'e2e')
    return to === 'e2e' || to === null ? null : `e2e may not import src (${specifier}); it sees the page`;
  if (to === null || to === 'e2e') {
    return TEST_FILE.test(file) ? null : `${from} may not import from outside src (${specifier})`;
  }
  if (TEST_FILE.test(target) && !TEST_FILE.test(file)) {
    return `${from} may not import test files (${specifier}); only tests may`;
  }
  const [view, otherView] = [viewOf(file), viewOf(target)];
  if (view !== null && otherView !== null && view !== otherView) {
    return `views/${view} may not import views/${otherView} (${specifier}); share through views/ or ui/`;
  }
  if (from === to || ALLOWED[from].includes(to)) return null;
  return `${from} may not import ${to} (${specifier}); allowed: ${ALLOWED[from].join(', ') || 'nothing'}`;
}

/** What is wrong with `file` importing `specifier`, or null. Both as written, `file` from the repository's root. */
export function judgeImport(file, specifier) {
  const bare = specifier.replace(/\?.*$/, '');
  return /^[./]/.test(bare) ? judgeOwn(file, bare) : judgePackage(file, bare);
}

/** What is wrong with `file` calling fetch, or null. */
export function judgeFetch(file) {
  return ['load', 'e2e'].includes(layerOf(file))
    ? null
    : `${layerOf(file)} may not call fetch; allowed in: load`;
}

/** What is wrong with `file` being where it is: an unknown layer, or JSX where React is not allowed. */
export function judgePlace(file) {
  const layer = layerOf(file);
  if (layer !== 'e2e' && !(layer in ALLOWED)) {
    return `no layer is called ${layer}; the layers are: ${Object.keys(ALLOWED).join(', ')}`;
  }
  return file.endsWith('.tsx') && !RENDERS.test(file)
    ? `${layer} may not hold JSX; allowed in: load, ui, views, app`
    : null;
}
