import { Bone, Skeleton } from '../ui/skeleton.tsx';

/** Of both pages of lists: sources and references. */
export function SourcesSkeleton() {
  return (
    <Skeleton label="Loading the list" className="mx-auto max-w-[84rem] px-3.5 pt-6 sm:px-5">
      <Bone className="h-7 w-32" />
      <Bone className="mt-2 h-4 w-96 max-w-full" />
      <Bone className="mt-5 h-8 w-72 max-w-full" />
      <Bone className="mt-3 h-6 w-full max-w-xl" />
      <div className="mt-5 h-[36rem] rounded-card border border-line bg-panel" />
    </Skeleton>
  );
}
