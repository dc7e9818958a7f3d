import { Bone, Skeleton } from '../ui/skeleton.tsx';
import { CHART_GRID } from '../views/explore/charts/chart-layout.ts';
import { RailBones } from '../views/explore/filters/rail-bones.tsx';
import { TIMELINE_BONE } from '../views/explore/timeline/timeline-bone.ts';

const PANEL = 'rounded-card border border-line bg-panel';

/** As high as what follows, so that nothing jumps when it comes. */
export function ExploreSkeleton() {
  return (
    <Skeleton label="Loading the corpus" className="px-3.5 py-4 sm:px-5">
      <div className="grid gap-5 lg:grid-cols-[16.5rem_1fr]">
        <div className="hidden lg:block">
          <RailBones />
        </div>
        <div className="flex flex-col gap-3">
          <Bone className="h-7 w-48" />
          <div className={`h-[23.25rem] p-3.5 ${PANEL}`}>
            <div {...TIMELINE_BONE} />
          </div>
          <div className={CHART_GRID}>
            <div className={`h-96 ${PANEL}`} />
            <div className={`hidden h-96 md:block ${PANEL}`} />
            <div className={`hidden h-96 xl:block ${PANEL}`} />
          </div>
        </div>
      </div>
    </Skeleton>
  );
}
