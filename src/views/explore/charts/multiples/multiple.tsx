import { lazy, memo, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { togglePair } from '../../../../query/pair-choice.ts';
import { type Selection, toggleValue } from '../../../../query/query.ts';
import { useGridFocus } from '../../../../ui/grid-focus/use-grid-focus.ts';
import { Swatch } from '../../../../ui/swatch.tsx';
import { WhileNear } from '../../../../ui/while-near.tsx';
import { ExcludeButton } from '../../../exclude-button.tsx';
import { shareOf, type YearRow } from '../by-year.ts';
import type { ByYearChartProps } from '../by-year-panel.tsx';
import { describeCell, measureCell } from '../by-year-words.ts';
import { pressOrMenu } from '../press-or-menu.ts';
import { type MultipleLayout, PLOT, shortYear } from './multiple-layout.ts';

const Bars = lazy(async () => ({ default: (await import('./multiple-bars.tsx')).MultipleBars }));

type MultipleProps = Omit<ByYearChartProps, 'rows' | 'label'> & {
  readonly row: YearRow;
  readonly layout: MultipleLayout;
};

/** One small chart: the value's name, and a bar a year with its number over it. */
export const Multiple = memo(function Multiple(props: MultipleProps) {
  const { row, matrix, measure, layout } = props;
  return (
    <li style={{ width: layout.width }}>
      <Name {...props} />
      <div className="relative">
        <WhileNear className="pointer-events-none absolute inset-x-0 bottom-[15px]">
          {/* Numbers and buttons do their work without the bars, should their code not load. */}
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>
              <Bars
                row={row}
                years={matrix.years}
                measure={measure}
                highest={matrix.highest[measure]}
                width={layout.width}
              />
            </Suspense>
          </ErrorBoundary>
        </WhileNear>
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
        aria-label={`${name}, ${count} ${count === 1 ? 'article' : 'articles'}${excluded ? ', excluded' : ''}`}
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

function YearButtons({ facet, row, matrix, measure, layout, change, onMenu }: MultipleProps) {
  const { years, highest } = matrix;
  const { gridProps, placeProps } = useGridFocus({ rows: 1, columns: years.length });
  return (
    <div role="toolbar" aria-label={`${row.name} by year`} {...gridProps} className="flex">
      {years.map((year, at) => {
        const cell = row.cells[at];
        if (cell === undefined) return null;
        const value = measure === 'count' ? cell.count : shareOf(cell);
        const label = describeCell(row, year, cell);
        const openMenu = (button: HTMLElement): void =>
          onMenu(
            button,
            { facet, value: row.value, name: row.name },
            { facet: 'year', value: year.value, name: year.name },
          );
        const press = (): void =>
          change((now) =>
            togglePair(now, [
              [facet, row.value],
              ['year', year.value],
            ]),
          );
        return (
          <button
            key={year.value}
            type="button"
            {...placeProps({ row: 0, column: at })}
            {...pressOrMenu({ press: cell.count === 0 ? () => {} : press, alt: openMenu, menu: openMenu })}
            aria-pressed={cell.chosen}
            aria-disabled={cell.count === 0}
            aria-label={label}
            title={label}
            className={`relative shrink-0 rounded-[3px] text-2xs text-muted tabular-nums focus-visible:-outline-offset-1 ${cell.count === 0 ? 'cursor-default' : 'hover:bg-hover/60'} ${cell.chosen ? 'font-semibold text-ink ring-1 ring-edge' : ''}`}
            style={{ width: layout.column, height: PLOT.number + PLOT.bar + PLOT.years }}
          >
            <span
              className="absolute inset-x-0 leading-none"
              style={{
                bottom: PLOT.years + 2 + (highest[measure] === 0 ? 0 : (value / highest[measure]) * PLOT.bar),
              }}
            >
              {cell.count === 0 ? '' : measureCell(cell, measure)}
            </span>
            <span className="absolute inset-x-0 bottom-0 border-line border-t leading-[14px]">
              {shortYear(year, layout.column)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
