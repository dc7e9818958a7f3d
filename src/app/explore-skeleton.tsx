import { Bone, Skeleton } from '../ui/skeleton.tsx';

export function ExploreSkeleton() {
  return (
    <Skeleton label="Loading the corpus" className="px-3.5 py-4 sm:px-5">
      <div className="grid gap-5 lg:grid-cols-[16.5rem_1fr]">
        <div className="hidden flex-col gap-3 lg:flex">
          <Bone className="h-9" />
          <Bone className="h-20" />
          <Bone className="h-56" />
        </div>
        <div className="flex flex-col gap-3">
          <Bone className="h-8 w-48" />
          <Bone className="h-56" />
          <div className="grid gap-3 md:grid-cols-2">
            <Bone className="h-56" />
            <Bone className="h-56" />
          </div>
        </div>
      </div>
    </Skeleton>
  );
}
