import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The two faces every page shows at once; the others wait until a character or an italic needs them. */
export const FIRST_FONTS = /(?:inter|source-serif-4)-latin-wght-normal\.0020-007E.*\.woff2$/;

/** What every page asks for first. */
const FIRST_FILES = ['manifest.json', 'articles-summary.bin', 'taxonomy.json'];

type Attributes = NonNullable<HtmlTagDescriptor['attrs']>;

/** What the first view needs, named in the page itself: its requests need not wait for the code that makes them. */
export function preload(): Plugin {
  let base = '/';
  return {
    name: 'preload',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const links: readonly Attributes[] = [
          ...FIRST_FILES.map((file) => ({ as: 'fetch', href: `corpus/${file}` })),
          ...Object.keys(bundle)
            .filter((file) => FIRST_FONTS.test(file))
            .map((href) => ({ as: 'font', type: 'font/woff2', href })),
        ];
        return links.map(
          (attrs): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'preload', ...attrs, href: `${base}${attrs.href}`, crossorigin: '' },
            injectTo: 'head',
          }),
        );
      },
    },
  };
}
