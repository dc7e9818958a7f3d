import { togglePair } from '../../../../query/pair-choice.ts';
import { sizeOf, type YearCell, type YearColumn } from '../by-year.ts';
import { describeCell, printMeasure } from '../by-year-words.ts';
import { pressOrMenu } from '../press-or-menu.ts';
import type { MultipleProps } from './multiple.tsx';
import { PLOT, shortYear } from './multiple-layout.ts';

type YearButtonProps = MultipleProps & {
  readonly year: YearColumn;
  readonly cell: YearCell;
  /** Where the middle of its number stands, in CSS pixels from its left edge; null where that has no room. */
  readonly numberAt: number | null;
  /** Of `useGridFocus`. */
  readonly place: { readonly tabIndex: 0 | -1; readonly 'data-place': string };
};

/** A year of a small chart: pressed anywhere over or under its bar. */
export function YearButton({
  facet,
  row,
  year,
  cell,
  place,
  layout,
  change,
  onMenu,
  ...rest
}: YearButtonProps) {
  const label = describeCell(row, year, cell);
  const empty = cell.count === 0;
  const press = (): void => {
    if (!empty)
      change((now) =>
        togglePair(now, [
          [facet, row.value],
          ['year', year.value],
        ]),
      );
  };
  const menu = (button: HTMLElement): void =>
    onMenu(
      button,
      { facet, value: row.value, name: row.name },
      { facet: 'year', value: year.value, name: year.name },
    );
  return (
    <div
      className="relative shrink-0"
      style={{ width: layout.column, height: PLOT.number + PLOT.bar + PLOT.years }}
    >
      <button
        type="button"
        {...place}
        {...pressOrMenu({ press, alt: menu, menu })}
        aria-pressed={cell.chosen}
        aria-disabled={empty}
        aria-label={label}
        title={label}
        className={`absolute inset-0 rounded-[3px] focus-visible:-outline-offset-1 ${empty ? 'cursor-default' : 'hover:bg-hover/60'} ${cell.chosen ? 'ring-1 ring-edge' : ''}`}
      />
      <BarLabels year={year} cell={cell} layout={layout} {...rest} />
    </div>
  );
}

type BarLabelsProps = Pick<YearButtonProps, 'year' | 'cell' | 'numberAt' | 'layout' | 'matrix' | 'measure'>;

/** The number over the bar and the year under it; the button says both. */
function BarLabels({ year, cell, numberAt, layout, matrix, measure }: BarLabelsProps) {
  const highest = matrix.highest[measure];
  const bar = highest === 0 ? 0 : (sizeOf(cell, measure) / highest) * PLOT.bar;
  return (
    <div
      aria-hidden
      className={`pointer-events-none absolute inset-0 text-center text-2xs tabular-nums ${cell.chosen ? 'font-semibold text-ink' : 'text-muted'}`}
    >
      {numberAt !== null && (
        <span
          className="absolute -translate-x-1/2 whitespace-nowrap leading-none"
          style={{ bottom: PLOT.years + 2 + bar, left: numberAt }}
        >
          {printMeasure(cell, measure)}
        </span>
      )}
      <span className="absolute inset-x-0 bottom-0 border-line border-t leading-[14px]">
        {shortYear(year, layout.column)}
      </span>
    </div>
  );
}
