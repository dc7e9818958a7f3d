import { NarrowRow, WideRow } from './difference-rows.tsx';
import type { Measure } from './measure.ts';
import { PlotAxis } from './plot-cell.tsx';
import type { PlotRow } from './plot-row.ts';
import type { PlotScale } from './plot-scale.ts';

const HEAD = 'pb-1 align-bottom font-medium text-2xs text-muted';

export type DifferenceTableProps = {
  /** What the rows are, `Topic`. */
  readonly what: string;
  readonly caption: string;
  readonly rows: readonly PlotRow[];
  readonly measure: Measure;
  readonly scale: PlotScale;
  readonly narrow: boolean;
};

function WideHead({ what, measure, scale }: DifferenceTableProps) {
  return (
    <tr>
      <th scope="col" className={`text-left ${HEAD}`}>
        {what}
      </th>
      <th scope="col" className={`w-44 text-right ${HEAD}`}>
        A, articles and share
      </th>
      <th scope="col" className={`w-44 text-right ${HEAD}`}>
        B, articles and share
      </th>
      <th scope="col" className={`w-32 text-right ${HEAD}`}>
        {measure.name}
      </th>
      <td className={`w-[30%] pl-5 ${HEAD}`}>
        <PlotAxis scale={scale} measure={measure} />
      </td>
    </tr>
  );
}

function NarrowHead({ what, measure, scale }: DifferenceTableProps) {
  return (
    <>
      <tr>
        <th scope="col" className={`text-right ${HEAD}`}>
          <span className="sr-only">{what}, </span>A
        </th>
        <th scope="col" className={`text-right ${HEAD}`}>
          B
        </th>
        <th scope="col" className={`w-[44%] text-right ${HEAD}`}>
          {measure.name}
        </th>
      </tr>
      <tr>
        <td colSpan={3} className="px-3">
          <PlotAxis scale={scale} measure={measure} />
        </td>
      </tr>
    </>
  );
}

/** Values with both sides' numbers and their difference, drawn beside it or under it. */
export function DifferenceTable(props: DifferenceTableProps) {
  const { caption, rows, measure, scale, narrow } = props;
  const Row = narrow ? NarrowRow : WideRow;
  return (
    <table className="w-full table-fixed border-collapse tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>{narrow ? <NarrowHead {...props} /> : <WideHead {...props} />}</thead>
      {rows.map((row) => (
        <Row key={row.key} row={row} measure={measure} scale={scale} />
      ))}
    </table>
  );
}
