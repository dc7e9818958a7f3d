import { type Certainty, describeCertainty } from '../describe/describe-certainty.ts';
import { pointsScale } from './plot-scale.ts';
import { Whisker } from './whisker.tsx';

const SCALE = pointsScale([]);

/** What the marks stand for; the table says it in words too. */
export function Legend({ shown }: { readonly shown: readonly Certainty[] }) {
  return (
    <ul className="flex flex-wrap gap-x-3 text-2xs text-muted">
      {(['unsure', 'distinct', 'firm'] as const)
        .filter((certainty) => shown.includes(certainty))
        .map((certainty) => (
          <li key={certainty} className="flex items-center gap-1.5">
            <svg aria-hidden width={26} height={14}>
              <Whisker
                row={{ certainty, difference: 13, interval: { low: 1, high: 25 } }}
                scale={{ ...SCALE, low: 0, high: 26 }}
                place={(x) => x}
                y={7}
              />
            </svg>
            {describeCertainty(certainty)}
          </li>
        ))}
    </ul>
  );
}
