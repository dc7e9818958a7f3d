import type { ReactNode } from 'react';

/**
 * A chart as SVG alone, labels included, for a file: `body` are SVG elements from 0, 0 to `width`, `height` in pixels. It
 * may use the theme's colours as CSS variables (`var(--accent)`), but no classes, and needs nothing of the page's layout.
 */
export type ChartDrawing = {
  readonly width: number;
  readonly height: number;
  readonly body: ReactNode;
  /** What its numbers are, beside the title: `articles a year`. */
  readonly note?: string;
};
