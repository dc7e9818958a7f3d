import { type Plugin, runnerImport } from 'vite';

type DrawsFrame = typeof import('../src/app/draw-frame.tsx');

const ROOT = '<div id="root"></div>';

/** Draws header and page's shape into the HTML, by the app's own components: they are there as soon as the styles are. */
export function firstFrame(): Plugin {
  let base = '/';
  return {
    name: 'first-frame',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    async transformIndexHtml(html) {
      const { module } = await runnerImport<DrawsFrame>('./src/app/draw-frame.tsx');
      if (!html.includes(ROOT)) this.error(`index.html: ${ROOT} is missing, into which the frame is drawn`);
      return html.replace(ROOT, () => `<div id="root" data-first>${module.drawFrame(base)}</div>`);
    },
  };
}
