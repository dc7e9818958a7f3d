import { memo } from 'react';
import { type Selection, toggleValue } from '../../../../query/query.ts';
import { useGridFocus } from '../../../../ui/grid-focus/use-grid-focus.ts';
import { lateComponent } from '../../../../ui/late-component.ts';
import { Swatch } from '../../../../ui/swatch.tsx';
import { WhileNear } from '../../../../ui/while-near.tsx';
import { countArticles } from '../../../count-articles.ts';
import { ExcludeButton } from '../../../exclude-button.tsx';
import { sizeOf, type YearRow } from '../by-year.ts';
import type { ByYearChartProps } from '../by-year-panel.tsx';
import { printMeasure } from '../by-year-words.ts';
import { pressOrMenu } from '../press-or-menu.ts';
import { type MultipleLayout, PLOT } from './multiple-layout.ts';
import { placeNumbers } from './place-numbers.ts';
import { YearButton } from './year-button.tsx';

const useBars = lateComponent(async () => (await import('./multiple-bars.tsx')).MultipleBars);

export type MultipleProps = Omit<ByYearChartProps, 'rows' | 'label'> & {
  readonly row: YearRow;
  readonly layout: MultipleLayout;
};

/** One small chart: the value's name, and a bar a year with its number over it. */
export const Multiple = memo(function Multiple(props: MultipleProps) {
  const { row, matrix, measure, layout } = props;
  const Bars = useBars();
  return (
    <li style={{ width: layout.width }}>
      <Name {...props} />
      <div className="relative">
        <div className="pointer-events-none absolute inset-x-0" style={{ bottom: PLOT.years }}>
          <WhileNear>
            {/* Numbers and buttons do their work without the bars, should their code not load. */}
            {Bars !== null && (
              <Bars
                row={row}
                years={matrix.years}
                measure={measure}
                highest={matrix.highest[measure]}
                width={layout.width}
              />
            )}
          </WhileNear>
        </div>
        <YearButtons {...props} />
      </div>
    </li>
  );
});

function Name({ facet, row, change, onMenu }: MultipleProps) {
  const { value, name, count, chosen, domain } = row;
  const excluded = chosen === 'exclude';
  const toggle = (side: keyof Selection): void => change((now) => toggleValue(now, facet, value, side));
  return (
    <div className="group flex items-center">
      <button
        type="button"
        {...pressOrMenu({
          press: () => toggle('include'),
          alt: () => toggle('exclude'),
          menu: (button) => onMenu(button, { facet, value, name }),
        })}
        aria-pressed={chosen === 'include'}
        aria-label={`${name}, ${countArticles(count)}${excluded ? ', excluded' : ''}`}
        title={name}
        className={`flex h-6 min-w-6 items-center gap-1.5 overflow-hidden rounded-[4px] pr-1 text-xs hover:bg-hover ${chosen === 'include' ? 'font-semibold' : ''}`}
      >
        <Swatch colour={domain === null ? 'accent' : `domain-${domain}`} />
        <span className={`truncate ${excluded ? 'text-muted line-through' : ''}`}>{name}</span>
      </button>
      <ExcludeButton name={name} pressed={excluded} onPress={() => toggle('exclude')} />
    </div>
  );
}

function YearButtons(props: MultipleProps) {
  const { row, matrix, measure, layout } = props;
  const { gridProps, placeProps } = useGridFocus({ rows: 1, columns: matrix.years.length });
  const numbers = placeNumbers(
    row.cells.map((cell) => ({ value: sizeOf(cell, measure), text: printMeasure(cell, measure) })),
    layout.column,
  );
  return (
    <div role="toolbar" aria-label={`${row.name} by year`} {...gridProps} className="flex">
      {matrix.years.map((year, at) => {
        const cell = row.cells[at];
        return (
          cell !== undefined && (
            <YearButton
              key={year.value}
              {...props}
              year={year}
              cell={cell}
              numberAt={numbers[at] ?? null}
              place={placeProps({ row: 0, column: at })}
            />
          )
        );
      })}
    </div>
  );
}
