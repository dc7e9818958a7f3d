import type { Measure } from '../../../../query/view.ts';
import { printCount } from '../../../../ui/print-count.ts';
import { type ByYear, sizeOf, type YearCell } from '../by-year.ts';
import { measureCell } from '../by-year-words.ts';
import { pressOrMenu } from '../press-or-menu.ts';
import { heatColours, heatStep } from './heat-scale.ts';

type HeatCellProps = {
  readonly cell: YearCell;
  readonly label: string;
  readonly measure: Measure;
  readonly highest: ByYear['highest'];
  /** Of `useGridFocus`. */
  readonly place: { readonly tabIndex: 0 | -1; readonly 'data-place': string };
  readonly onPress: () => void;
  readonly onMenu: (button: HTMLElement) => void;
};

/** A number on a ground as deep as the number is large; it opens its articles. */
export function HeatCell({ cell, label, measure, highest, place, onPress, onMenu }: HeatCellProps) {
  const value = sizeOf(cell, measure);
  const { ground, text } = heatColours(heatStep(value, highest[measure]));
  const number = measureCell(cell, measure);
  const empty = cell.count === 0;
  return (
    <button
      type="button"
      {...place}
      {...pressOrMenu({ press: empty ? () => {} : onPress, alt: onMenu, menu: onMenu })}
      aria-pressed={cell.chosen}
      aria-disabled={empty}
      aria-label={label}
      title={label}
      className={`h-6 w-full print:[print-color-adjust:exact] min-w-6 rounded-[3px] text-xs tabular-nums focus-visible:outline-offset-1 ${cell.chosen ? 'font-semibold ring-2 ring-ink' : ''} ${empty ? 'cursor-default' : 'hover:ring-1 hover:ring-edge'}`}
      style={{ background: ground, color: text }}
    >
      {number === null ? '–' : `${printCount(number)}${measure === 'share' ? '%' : ''}`}
    </button>
  );
}
