import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ChartPicture, type ChartPictureProps } from './chart-picture.tsx';

/** Puts the picture into the document, out of sight, for as long as `use` needs it. */
export async function withPicture<T>(
  picture: ChartPictureProps,
  use: (svg: SVGSVGElement) => T | Promise<T>,
): Promise<T> {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  Object.assign(host.style, { position: 'fixed', left: '-10000px', top: '0' });
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<ChartPicture {...picture} />));
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error(`The chart “${picture.title}” drew nothing.`);
    return await use(svg);
  } finally {
    root.unmount();
    host.remove();
  }
}
