import { Bone, Skeleton } from '../ui/skeleton.tsx';

const PANEL = 'rounded-card border border-line bg-panel';

/** As high as what follows, so that nothing jumps when it comes. */
export function ExploreSkeleton() {
  return (
    <Skeleton label="Loading the corpus" className="px-3.5 py-4 sm:px-5">
      <div className="grid gap-5 lg:grid-cols-[16.5rem_1fr]">
        <div className="hidden flex-col gap-2 pt-1 lg:flex">
          <Bone className="mb-1 h-3 w-24" />
          <Bone className="h-5" />
          <Bone className="h-5 w-2/3" />
          <Bone className="mt-4 mb-1 h-3 w-16" />
          <Bone className="h-5" />
          <Bone className="h-5 w-5/6" />
          <Bone className="h-5 w-1/2" />
        </div>
        <div className="flex flex-col gap-3">
          <Bone className="h-7 w-48" />
          <div className={`h-72 ${PANEL}`} />
          <div className="grid gap-3 md:grid-cols-2">
            <div className={`h-72 ${PANEL}`} />
            <div className={`hidden h-72 md:block ${PANEL}`} />
          </div>
        </div>
      </div>
    </Skeleton>
  );
}
