import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budgets } from './vite/budgets.ts';
import { compileAhead } from './vite/compile-ahead.ts';
import { contentSecurityPolicy } from './vite/content-security-policy.ts';
import { firstFrame } from './vite/first-frame.ts';
import { inLoads } from './vite/loads.ts';
import { preload } from './vite/preload.ts';
import { subsetFonts } from './vite/subset-fonts.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const packageOf = (name: string): string => fileURLToPath(import.meta.resolve(name));

const LOADS = [
  // Read by themselves, so that no task at the beginning is long.
  {
    name: 'libraries',
    entries: ['react-dom/client', 'react-router-dom', '@tanstack/react-query', 'valibot'].map(packageOf),
  },
  { name: 'index', entries: [pathOf('src/main.tsx')] },
  {
    name: 'rest',
    entries: [
      pathOf('src/views/explore/rest.ts'),
      pathOf('src/app/late-shell-parts.ts'),
      pathOf('src/load/open-texts.ts'),
      pathOf('src/ui/chart-frame/download-menu.tsx'),
    ],
  },
  { name: 'charts', entries: [pathOf('src/views/explore/charts/chart-grid.tsx')] },
];

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    contentSecurityPolicy(),
    subsetFonts(),
    preload(),
    firstFrame(),
    compileAhead(),
    budgets(),
  ],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: inLoads(LOADS) } },
    },
  },
});
