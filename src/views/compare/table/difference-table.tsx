import { DIFFERENCE_GRID, NarrowRow, WideRow } from './difference-rows.tsx';
import type { Measure } from './measure.ts';
import { PlotAxis } from './plot-cell.tsx';
import type { PlotRow } from './plot-row.ts';
import type { PlotScale } from './plot-scale.ts';
import { SIDE_GRID } from './side-cell.tsx';

const HEAD = 'pb-1 align-bottom font-medium text-2xs text-muted';

export type DifferenceTableProps = {
  /** What the rows are, `Topic`. */
  readonly what: string;
  readonly caption: string;
  readonly rows: readonly PlotRow[];
  readonly measure: Measure;
  /** Null where no row is compared. */
  readonly scale: PlotScale | null;
  readonly narrow: boolean;
};

function SideHead({ side }: { readonly side: string }) {
  return (
    <th scope="col" className={`w-42 text-right ${HEAD}`}>
      <span className={SIDE_GRID}>
        <span className="text-ink">{side}</span> <span>share</span> <span>range, %</span>
      </span>
    </th>
  );
}

function WideHead({ what, measure, scale }: DifferenceTableProps) {
  return (
    <tr>
      <th scope="col" className={`text-left ${HEAD}`}>
        {what}
      </th>
      <SideHead side="A" />
      <SideHead side="B" />
      <th scope="col" className={`w-42 text-right ${HEAD}`}>
        <span className={DIFFERENCE_GRID}>
          <span className="text-ink">{measure.sign}</span> <span>{measure.unit}</span>
        </span>
      </th>
      <td className={`w-[26%] pr-3 pl-6 ${HEAD}`}>
        {scale !== null && <PlotAxis scale={scale} measure={measure} />}
      </td>
    </tr>
  );
}

function NarrowHead({ what, measure, scale }: DifferenceTableProps) {
  return (
    <>
      <tr>
        <th scope="col" className={`text-right text-ink ${HEAD}`}>
          <span className="sr-only">{what}, </span>A
        </th>
        <th scope="col" className={`text-right text-ink ${HEAD}`}>
          B
        </th>
        <th scope="col" className={`w-[42%] text-right ${HEAD}`}>
          {measure.sign}, {measure.unit}
        </th>
      </tr>
      {scale !== null && (
        <tr>
          <td colSpan={3} className="px-3">
            <PlotAxis scale={scale} measure={measure} />
          </td>
        </tr>
      )}
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
