import type { Plugin } from 'vite';

/** Scripts of which nearly all runs before the first view stands. */
const FIRST_SCRIPTS = ['react', 'index'];

/** Has the browser compile the first scripts as they arrive, beside the page, not function by function when they are called. */
export function compileAhead(): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    generateBundle: {
      // Nothing may be put before it.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !FIRST_SCRIPTS.includes(chunk.name)) continue;
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}
