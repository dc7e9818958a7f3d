import type { Plugin } from 'vite';

/** Scripts of which nearly all runs before the first view stands. */
const FIRST_SCRIPTS = ['libraries', 'index'];

/** Has the browser compile the first scripts as they arrive, beside the page, not function by function when they are called. */
export function compileAhead(): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    generateBundle: {
      // Nothing may be put before it.
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const name of FIRST_SCRIPTS) {
          const chunk = chunks.find((one) => one.name === name);
          if (chunk === undefined) this.error(`${name}: no script of this name is in the build`);
          else chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}
