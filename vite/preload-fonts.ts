import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The two faces every page shows at once; the others wait until a character or an italic needs them. */
export const FIRST_FONTS = /(?:inter|source-serif-4)-latin-wght-normal\.0020-007E.*\.woff2$/;

export function preloadFonts(): Plugin {
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
