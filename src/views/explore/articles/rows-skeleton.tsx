import { Bone } from '../../../ui/skeleton.tsx';

/** Enough to fill a window. */
const MOST = 20;

/** Of most rows, in pixels. */
const ROW = 65;

/** As high as the rows that follow, while their titles are under way: a page that is reloaded keeps its place. */
export function RowsSkeleton({ count }: { readonly count: number }) {
  return (
    <div style={{ minHeight: count * ROW }}>
      <p className="sr-only">Loading the titles</p>
      <div aria-hidden className="animate-late">
        {Array.from({ length: Math.min(MOST, count) }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row that stands for none in particular
          <div key={row} className="flex gap-4 border-line border-t px-2 py-2.5">
            <Bone className="h-11 w-16 shrink-0" />
            <Bone className="h-11 grow" />
          </div>
        ))}
      </div>
    </div>
  );
}
