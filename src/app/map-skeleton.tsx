import { Bone, Skeleton } from '../ui/skeleton.tsx';

export function MapSkeleton() {
  return (
    <Skeleton label="Loading the map" className="px-3.5 py-4 sm:px-5">
      <div className="grid gap-5 lg:grid-cols-[1fr_16.5rem]">
        <div className="flex flex-col gap-3">
          <Bone className="h-7 w-48" />
          <div className="h-[40rem] rounded-card border border-line bg-panel" />
        </div>
        <div className="hidden flex-col gap-2 pt-1 lg:flex">
          <Bone className="mb-1 h-3 w-24" />
          <Bone className="h-5" />
          <Bone className="h-5 w-2/3" />
          <Bone className="h-5 w-1/2" />
        </div>
      </div>
    </Skeleton>
  );
}
