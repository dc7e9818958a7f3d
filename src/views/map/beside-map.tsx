import type { Selection } from '../../query/query.ts';
import { FacetValue } from '../facet-value.tsx';
import type { Unplaced } from './place-marks.ts';

type BesideMapProps = {
  readonly unplaced: readonly Unplaced[];
  readonly onToggle: (value: string, side: keyof Selection) => void;
};

/** The places the map cannot show, with their counts; nothing where it shows them all. */
export function BesideMap({ unplaced, onToggle }: BesideMapProps) {
  if (unplaced.length === 0) return null;
  return (
    <fieldset className="mt-3 border-line border-t pt-2.5">
      <legend className="float-left mb-1 w-full font-semibold text-xs">Not on the map</legend>
      <ul className="clear-both grid gap-x-6 sm:grid-cols-2">
        {unplaced.map(({ row, why }) => (
          <li key={row.value}>
            <FacetValue row={row} onToggle={onToggle} />
            <p className="pl-7 text-muted text-xs">{why}</p>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
