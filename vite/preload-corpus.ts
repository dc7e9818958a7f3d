import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What every page asks for first: its requests need not wait for the code that makes them. */
const FIRST_FILES = ['manifest.json', 'articles-summary.bin', 'taxonomy.json'];

export function preloadCorpus(): Plugin {
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
