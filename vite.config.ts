import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budgets } from './vite/budgets.ts';
import { contentSecurityPolicy } from './vite/content-security-policy.ts';
import { preloadCorpus } from './vite/preload-corpus.ts';
import { preloadFonts } from './vite/preload-fonts.ts';
import { inWaves } from './vite/waves.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const WAVES = [
  { name: 'index', entry: pathOf('src/main.tsx') },
  { name: 'late-shell', entry: pathOf('src/app/late-shell-parts.ts') },
  { name: 'explore', entry: pathOf('src/views/explore/rest.ts') },
];

export default defineConfig({
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), preloadFonts(), preloadCorpus(), budgets()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: inWaves(WAVES), debugName: 'waves' }],
        },
      },
    },
  },
});
