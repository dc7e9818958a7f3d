import { Bone, Skeleton } from '../ui/skeleton.tsx';

const PANEL = 'rounded-card border border-line bg-panel';

export function CompareSkeleton() {
  return (
    <Skeleton label="Loading the corpus" className="mx-auto max-w-[78rem] px-3.5 pt-6 sm:px-5">
      <Bone className="h-7 w-36" />
      <Bone className="mt-3 h-6 w-96 max-w-full" />
      <div className="mt-4 grid gap-2.5 md:grid-cols-2">
        <div className={`h-44 ${PANEL}`} />
        <div className={`h-44 ${PANEL}`} />
      </div>
      <div className={`mt-3.5 h-96 ${PANEL}`} />
    </Skeleton>
  );
}
