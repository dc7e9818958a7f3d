import { describeCertainty } from '../describe/describe-certainty.ts';
import type { Measure } from './measure.ts';
import { PlotCell } from './plot-cell.tsx';
import type { PlotRow } from './plot-row.ts';
import type { PlotScale } from './plot-scale.ts';
import { SideCell } from './side-cell.tsx';

export type DifferenceRowProps = {
  readonly row: PlotRow;
  readonly measure: Measure;
  /** Null where no row is compared. */
  readonly scale: PlotScale | null;
};

const CELL = 'py-0.5 text-right align-top';
const NAME = 'text-left align-top leading-6 [overflow-wrap:anywhere]';

/** As `SIDE_GRID`. */
export const DIFFERENCE_GRID = 'grid grid-cols-[3.25rem_6.5rem] justify-end gap-x-1';

const nameLook = ({ certainty, lack }: PlotRow): string => {
  if (lack !== null) return 'font-normal text-muted';
  return certainty === 'unsure' ? 'font-normal' : 'font-semibold';
};

type DifferenceProps = Omit<DifferenceRowProps, 'scale'> & { readonly stacked: boolean };

function Difference({ row, measure, stacked }: DifferenceProps) {
  return (
    <span className={stacked ? 'flex flex-col' : DIFFERENCE_GRID}>
      <span className={`leading-6 ${row.certainty === 'unsure' ? '' : 'font-semibold'}`}>
        {measure.print(row.difference)}
      </span>{' '}
      <span className={`whitespace-nowrap text-muted text-xs ${stacked ? '' : 'leading-6'}`}>
        {measure.printInterval(row.interval)}
        <span className="sr-only">, {describeCertainty(row.certainty)}</span>
      </span>
    </span>
  );
}

/** A value over the whole width of the table. */
export function WideRow({ row, measure, scale }: DifferenceRowProps) {
  const { name, a, b, lack, note } = row;
  return (
    <tbody className="border-line border-t">
      <tr>
        <th scope="row" className={`py-0.5 pr-3 ${NAME} ${nameLook(row)}`}>
          {name}
        </th>
        <td className={CELL}>
          <SideCell side="A" name={name} number={a} stacked={false} />
        </td>
        <td className={CELL}>
          <SideCell side="B" name={name} number={b} stacked={false} />
        </td>
        {lack === null ? (
          <>
            <td className={CELL}>
              <Difference row={row} measure={measure} stacked={false} />
            </td>
            <td className="pr-3 pl-6 align-top">{scale !== null && <PlotCell row={row} scale={scale} />}</td>
          </>
        ) : (
          <td colSpan={2} className="py-0.5 pl-6 text-left align-top text-muted leading-6">
            {lack}
          </td>
        )}
      </tr>
      {note !== null && (
        <tr>
          <td colSpan={5} className="pb-1.5 text-muted text-xs">
            {note}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** A value on a phone: its name, its numbers, its drawing. */
export function NarrowRow({ row, measure, scale }: DifferenceRowProps) {
  const { name, a, b, lack, note } = row;
  return (
    <tbody className="border-line border-t">
      <tr>
        <th scope="rowgroup" colSpan={3} className={`pt-1.5 ${NAME} ${nameLook(row)}`}>
          {name}
        </th>
      </tr>
      <tr>
        <td className={CELL}>
          <SideCell side="A" name={name} number={a} stacked />
        </td>
        <td className={CELL}>
          <SideCell side="B" name={name} number={b} stacked />
        </td>
        <td className={`${CELL} ${lack === null ? '' : 'pl-2 text-muted text-xs'}`}>
          {lack ?? <Difference row={row} measure={measure} stacked />}
        </td>
      </tr>
      {lack === null && scale !== null && (
        <tr>
          <td colSpan={3} className="px-3">
            <PlotCell row={row} scale={scale} />
          </td>
        </tr>
      )}
      {note !== null && (
        <tr>
          <td colSpan={3} className="pb-2 text-muted text-xs">
            {note}
          </td>
        </tr>
      )}
    </tbody>
  );
}
