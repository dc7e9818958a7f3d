import { ChevronDown } from 'lucide-react';
import { lazy, memo, useId, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { LazyPart } from '../../../ui/lazy-part.tsx';
import type { Explorer } from '../use-explorer.ts';
import { ChartSkeleton } from './chart-skeleton.tsx';

const ChartGrid = lazy(async () => ({ default: (await import('./chart-grid.tsx')).ChartGrid }));

type ChartsProps = {
  readonly explorer: Explorer;
  /** Whether it is their turn to be drawn. */
  readonly ready: boolean;
  /** Behind a button, where the charts would push the articles off the screen. */
  readonly folded: boolean;
};

/** What the articles are about, whose they are, where and when. */
export const Charts = memo(function Charts({ explorer, ready, folded }: ChartsProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const charts = (
    <LazyPart ready={ready} placeholder={<ChartSkeleton />}>
      <ChartGrid explorer={explorer} />
    </LazyPart>
  );
  if (!folded) return charts;
  return (
    <div className="flex flex-col gap-3">
      <Button
        aria-expanded={open}
        aria-controls={id}
        className="min-h-9 justify-between px-3"
        onClick={() => setOpen(!open)}
      >
        Charts
        <ChevronDown aria-hidden size={14} className={open ? 'rotate-180' : ''} />
      </Button>
      <div id={id} hidden={!open}>
        {open && charts}
      </div>
    </div>
  );
});
