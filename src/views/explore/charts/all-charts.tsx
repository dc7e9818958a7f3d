import type { ReactNode } from 'react';
import { author } from '../../../query/facets/author.ts';
import { place } from '../../../query/facets/place.ts';
import { topic } from '../../../query/facets/topic.ts';
import type { Explorer } from '../use-explorer.ts';
import { BarPanel } from './bar-panel.tsx';
import { ByYearPanel } from './by-year-panel.tsx';
import { SPANS } from './chart-layout.ts';
import { HeatChart } from './heat/heat-chart.tsx';
import { heatDrawing } from './heat/heat-drawing.tsx';
import { MultiplesChart } from './multiples/multiples-chart.tsx';
import { multiplesDrawing } from './multiples/multiples-drawing.tsx';

export type Chart = {
  /** Also the name of its region. */
  readonly title: string;
  readonly span: string;
  /** A column a year: it grows with the years of the corpus. */
  readonly isByYear: boolean;
  readonly draw: (explorer: Explorer, title: string) => ReactNode;
};

/** Every chart, in the order of the page. */
export const CHARTS: readonly Chart[] = [
  {
    title: 'Topics',
    span: SPANS.one,
    isByYear: false,
    draw: (explorer, title) => <BarPanel explorer={explorer} title={title} facet={topic} />,
  },
  {
    title: 'Authors',
    span: SPANS.one,
    isByYear: false,
    draw: (explorer, title) => <BarPanel explorer={explorer} title={title} facet={author} />,
  },
  {
    title: 'Topics over the years',
    span: SPANS.row,
    isByYear: true,
    draw: (explorer, title) => (
      <ByYearPanel
        explorer={explorer}
        title={title}
        facet={topic}
        limit={6}
        Chart={MultiplesChart}
        drawingOf={multiplesDrawing}
      />
    ),
  },
  {
    title: 'Places',
    span: SPANS.row,
    isByYear: false,
    draw: (explorer, title) => <BarPanel explorer={explorer} title={title} facet={place} />,
  },
  {
    title: 'Author by year',
    span: SPANS.two,
    isByYear: true,
    draw: (explorer, title) => (
      <ByYearPanel
        explorer={explorer}
        title={title}
        facet={author}
        limit={8}
        Chart={HeatChart}
        drawingOf={heatDrawing}
      />
    ),
  },
];
