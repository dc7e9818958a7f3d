import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budgets } from './vite/budgets.ts';
import { contentSecurityPolicy } from './vite/content-security-policy.ts';
import { firstFrame } from './vite/first-frame.ts';
import { firstLoad } from './vite/first-load.ts';
import { preloadCorpus } from './vite/preload-corpus.ts';
import { preloadFonts } from './vite/preload-fonts.ts';

const ENTRY = fileURLToPath(new URL('src/main.tsx', import.meta.url));

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    contentSecurityPolicy(),
    preloadFonts(),
    preloadCorpus(),
    firstFrame(),
    budgets(),
  ],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstLoad(ENTRY), debugName: 'first load' }] } },
    },
  },
});
