import { describeCertainty } from '../describe/describe-certainty.ts';
import type { Measure } from './measure.ts';
import { PlotCell } from './plot-cell.tsx';
import type { PlotRow } from './plot-row.ts';
import type { PlotScale } from './plot-scale.ts';
import { SideCell } from './side-cells.tsx';

export type DifferenceRowProps = {
  readonly row: PlotRow;
  readonly measure: Measure;
  readonly scale: PlotScale;
};

const CELL = 'py-0.5 text-right align-top';
const NAME = 'text-left align-top leading-6 [overflow-wrap:anywhere]';

const nameLook = ({ certainty, lack }: PlotRow): string => {
  if (lack !== null) return 'font-normal text-muted';
  return certainty === 'unsure' ? 'font-normal' : 'font-semibold';
};

function Difference({ row, measure }: Omit<DifferenceRowProps, 'scale'>) {
  return (
    <>
      <span className={`leading-6 ${row.certainty === 'unsure' ? '' : 'font-semibold'}`}>
        {measure.print(row.difference)}
      </span>{' '}
      <span className="block whitespace-nowrap text-muted text-xs">
        {measure.printInterval(row.interval)}
        <span className="sr-only">, {describeCertainty(row.certainty)}</span>
      </span>
    </>
  );
}

/** A value over the whole width of the table. */
export function WideRow({ row, measure, scale }: DifferenceRowProps) {
  const { name, a, b, lack, note } = row;
  return (
    <tbody className="border-line border-t">
      <tr>
        <th scope="row" className={`pr-3 py-0.5 ${NAME} ${nameLook(row)}`}>
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
              <Difference row={row} measure={measure} />
            </td>
            <td className="pl-5">
              <PlotCell row={row} scale={scale} />
            </td>
          </>
        ) : (
          <td colSpan={2} className="pl-8 text-left align-top text-muted leading-7">
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
        <td className={`${CELL} ${lack === null ? '' : 'text-muted text-xs'}`}>
          {lack ?? <Difference row={row} measure={measure} />}
        </td>
      </tr>
      {lack === null && (
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
