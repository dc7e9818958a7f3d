import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Only the built page: the development server needs inline scripts and styles of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The two faces every page shows at once; the others wait until a character or an italic needs them. */
const FIRST_FONTS = /(?:inter|source-serif-4)-latin-wght-normal-.*\.woff2$/;

function preloadFonts(): Plugin {
  let base = '/';
  return {
    name: 'preload-fonts',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => FIRST_FONTS.test(file))
          .map(
            (file): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: base + file, crossorigin: '' },
              injectTo: 'head',
            }),
          ),
    },
  };
}

/** What every page asks for first: its requests need not wait for the code that makes them. */
const FIRST_FILES = ['manifest.json', 'articles-summary.bin', 'taxonomy.json'];

function preloadCorpus(): Plugin {
  let base = '/';
  return {
    name: 'preload-corpus',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: () =>
      FIRST_FILES.map(
        (file): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', href: `${base}corpus/${file}`, crossorigin: '' },
          injectTo: 'head',
        }),
      ),
  };
}

export default defineConfig({
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), preloadFonts(), preloadCorpus()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
