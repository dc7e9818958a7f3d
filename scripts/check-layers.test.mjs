import { describe, expect, test } from 'vitest';
import { findViolations } from './check-layers.mjs';

const WRONG = [
  [
    'a layer below',
    'src/query/x.ts',
    "import { a } from '../views/explore/x.ts';",
    'query may not import views (../views/explore/x.ts); allowed: model, search, table',
  ],
  [
    'a layer that imports nothing',
    'src/model/x.ts',
    "import '../search/x.ts';",
    'model may not import search (../search/x.ts); allowed: nothing',
  ],
  [
    'a type',
    'src/ui/x.tsx',
    "import type { A } from '../model/x.ts';",
    'ui may not import model (../model/x.ts); allowed: nothing',
  ],
  [
    'an inline type',
    'src/parse/x.ts',
    "type A = import('../query/x.ts').A;",
    'parse may not import query (../query/x.ts); allowed: model, search, table',
  ],
  [
    'a re-export',
    'src/load/x.ts',
    "export * from '../query/x.ts';",
    'load may not import query (../query/x.ts); allowed: model, search, table',
  ],
  [
    'a named re-export',
    'src/search/x.ts',
    "export { a } from '../load/x.ts';",
    'search may not import load (../load/x.ts); allowed: model',
  ],
  [
    'a dynamic import',
    'src/export/x.ts',
    "await import('../load/x.ts');",
    'export may not import load (../load/x.ts); allowed: model, query',
  ],
  [
    'a computed import',
    'src/app/x.ts',
    'await import(path);',
    'a computed import cannot be checked; write the path',
  ],
  [
    'a glob',
    'src/app/x.ts',
    "import.meta.glob('../views/*.ts');",
    'a computed import cannot be checked; write the path',
  ],
  [
    'a worker',
    'src/views/corpus/x.ts',
    "new Worker(new URL('../../parse/worker.ts', import.meta.url));",
    'views may not import parse (../../parse/worker.ts); allowed: model, load, query, search, export, dossier, ui',
  ],
  [
    'a query string',
    'src/query/x.ts',
    "import a from '../app/x.ts?raw';",
    'query may not import app (../app/x.ts); allowed: model, search, table',
  ],
  [
    'another view',
    'src/views/reader/x.tsx',
    "import '../explore/x.tsx';",
    'views/reader may not import views/explore (../explore/x.tsx); share through views/ or ui/',
  ],
  [
    'main past app',
    'src/main.tsx',
    "import './views/x.tsx';",
    'main may not import views (./views/x.tsx); allowed: app',
  ],
  [
    'a file outside src',
    'src/load/x.ts',
    "import '../../corpus/x.json';",
    'load may not import from outside src (../../corpus/x.json)',
  ],
  [
    'src from e2e',
    'e2e/x.spec.ts',
    "import '../src/model/x.ts';",
    'e2e may not import src (../src/model/x.ts); it sees the page',
  ],
  [
    'React in the core',
    'src/query/x.ts',
    "import { useMemo } from 'react';",
    'query may not import React (react); allowed in: load, ui, views, app',
  ],
  [
    "React's relatives",
    'src/export/x.ts',
    "import '@tanstack/react-query';",
    'export may not import React (@tanstack/react-query); allowed in: load, ui, views, app',
  ],
  ['JSX in the core', 'src/query/x.tsx', '', 'query may not hold JSX; allowed in: load, ui, views, app'],
  [
    'Node in the parser',
    'src/parse/passes/x.ts',
    "import { readFileSync } from 'node:fs';",
    'parse may not import Node (node:fs); allowed in: parse/cli.ts, test files',
  ],
  [
    'Node without its scheme',
    'src/load/x.ts',
    "import 'fs/promises';",
    'load may not import Node (fs/promises); allowed in: parse/cli.ts, test files',
  ],
  [
    'Recharts elsewhere',
    'src/ui/panel.tsx',
    "import { BarChart } from 'recharts';",
    'ui may not import Recharts (recharts); allowed in: views, ui/chart-frame',
  ],
  [
    'test tools',
    'src/model/x.ts',
    "import 'fast-check';",
    'model may not import test tools (fast-check); allowed in: test files',
  ],
  [
    'Playwright',
    'src/app/x.test.ts',
    "import 'playwright/test';",
    'app may not import Playwright (playwright/test); allowed in: e2e',
  ],
  ['fetch', 'src/views/x.ts', "fetch('/corpus.json');", 'views may not call fetch; allowed in: load'],
  [
    'fetch of a global',
    'src/query/x.ts',
    "globalThis.fetch('/x');",
    'query may not call fetch; allowed in: load',
  ],
  [
    'an unknown layer',
    'src/utils/x.ts',
    '',
    'no layer is called utils; the layers are: model, table, ui, search, parse, load, query, export, dossier, views, app, main',
  ],
  [
    'a test of a layer',
    'src/query/x.test.ts',
    "import '../load/x.ts';",
    'query may not import load (../load/x.ts); allowed: model, search, table',
  ],
];

const RIGHT = [
  ['a layer above', 'src/query/x.ts', "import { a } from '../model/x.ts';"],
  ['its own layer', 'src/model/deep/x.ts', "import { a } from '../x.ts';"],
  ['a folder that only looks like a layer', 'src/model/query/x.ts', "import { a } from '../views/x.ts';"],
  ['its own view', 'src/views/explore/charts/x.tsx', "import '../x.tsx'; import '../../explore/y.ts';"],
  ['what the views share', 'src/views/explore/x.tsx', "import '../article-link.tsx';"],
  ['the list of views', 'src/views/pages.ts', "import './explore/x.tsx'; import './reader/x.tsx';"],
  [
    'everything, in app',
    'src/app/x.tsx',
    "import '../parse/index.ts'; import '../views/x.tsx'; import './app.css';",
  ],
  ['app, in main', 'src/main.tsx', "import { createRoot } from 'react-dom/client'; import './app/app.tsx';"],
  ['React where it renders', 'src/load/x.ts', "import '@tanstack/react-query';"],
  ['a package whose name begins like React', 'src/query/x.ts', "import 'reactive';"],
  ['Recharts in its frame', 'src/ui/chart-frame-axis.tsx', "import 'recharts'; import 'recharts/types/x';"],
  ['Node in the command line', 'src/parse/cli.ts', "import 'node:fs';"],
  [
    'Node and test tools in tests',
    'src/query/x.test.ts',
    "import 'node:fs'; import 'vitest'; import fc from 'fast-check';",
  ],
  ['what tests share', 'src/query/x.test.ts', "import './testing/x.ts';"],
  ['test tools in what tests share', 'src/query/testing/x.ts', "import 'fast-check'; import '../x.ts';"],
  ['fetch in load', 'src/load/x.ts', "fetch('/corpus.json');"],
  [
    'another function of that name',
    'src/query/x.ts',
    'client.fetch(1); prefetch(2); const fetched = { fetch: 3 };',
  ],
  [
    'an import only in words',
    'src/model/x.ts',
    "// import '../app/x.ts'\nconst a = \"import('../app/x.ts')\";",
  ],
  [
    'e2e of itself',
    'e2e/x.spec.ts',
    "import { test } from './page.ts'; import 'playwright/test'; import 'node:fs';",
  ],
];

describe('wrong', () => {
  test.each(WRONG)('%s', (_, file, code, why) => {
    expect(findViolations(file, code)).toEqual([`${file}:1: ${why}`]);
  });
});

describe('right', () => {
  test.each(RIGHT)('%s', (_, file, code) => {
    expect(findViolations(file, code)).toEqual([]);
  });
});

test('names the line of every violation, in order', () => {
  const code = "// é\nfetch('/');\n\nimport {\n  a,\n} from '../app/x.ts';\nimport '../model/x.ts';\n";
  expect(findViolations('src/query/x.ts', code).map((line) => line.split(': ')[0])).toEqual([
    'src/query/x.ts:2',
    'src/query/x.ts:4',
  ]);
});

test('refuses a file it cannot parse', () => {
  expect(() => findViolations('src/query/x.ts', 'import {')).toThrow('src/query/x.ts: ');
});
