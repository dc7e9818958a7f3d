import { saveFile } from '../save-file.ts';
import type { ChartDrawing } from './chart-drawing.ts';
import type { ChartFormat } from './chart-formats.ts';
import { drawPng } from './draw-png.ts';
import { printSvg } from './print-svg.ts';
import { withPicture } from './with-picture.tsx';

/** A chart ready to be taken away. */
export type ChartFile = {
  /** Without its ending. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly filter: string | null;
  readonly csv: () => string | Promise<string>;
  readonly drawing: () => ChartDrawing | Promise<ChartDrawing>;
};

/** Lets the browser save the chart. Throws where it cannot draw it. */
export async function saveChart(format: ChartFormat, file: ChartFile): Promise<void> {
  const { name } = file;
  if (format === 'csv') return saveFile(`${name}.csv`, 'text/csv', await file.csv());
  const picture = { ...file, drawing: await file.drawing() };
  if (format === 'svg') {
    return saveFile(`${name}.svg`, 'image/svg+xml', await withPicture(picture, (svg) => printSvg(svg)));
  }
  saveFile(`${name}.png`, 'image/png', await withPicture(picture, drawPng));
}
