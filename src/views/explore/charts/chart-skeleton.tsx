import { CHART_GRID, SPANS } from './chart-layout.ts';

const PANELS = ['one', 'one', 'row', 'row', 'two'] as const satisfies readonly (keyof typeof SPANS)[];

/** The room of one chart. */
export function PanelBones() {
  return <div aria-hidden className="min-h-[26.125rem] rounded-card border border-line bg-panel" />;
}

/** The room of the charts while their code loads, so that what follows stays where it is. */
export function ChartSkeleton() {
  return (
    <div aria-hidden className={CHART_GRID}>
      {PANELS.map((span, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the panels never change.
        <div key={at} className={`grid ${SPANS[span]}`}>
          <PanelBones />
        </div>
      ))}
    </div>
  );
}
