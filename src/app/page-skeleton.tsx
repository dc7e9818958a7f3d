import { Bone, Skeleton } from '../ui/skeleton.tsx';

const PANEL = 'rounded-card border border-line bg-panel';

/** For a page that is opened first. */
export function PageSkeleton() {
  return (
    <Skeleton label="Loading the page" className="mx-auto max-w-[78rem] px-3.5 pt-6 sm:px-5">
      <Bone className="h-7 w-32" />
      <Bone className="mt-2 h-4 w-72 max-w-full" />
      <div className={`mt-4 h-20 ${PANEL}`} />
      <div className={`mt-3.5 h-64 ${PANEL}`} />
      <div className={`mt-3.5 h-96 ${PANEL}`} />
    </Skeleton>
  );
}
