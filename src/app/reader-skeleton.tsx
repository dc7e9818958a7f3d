import { Bone, Skeleton } from '../ui/skeleton.tsx';

export function ReaderSkeleton() {
  return (
    <Skeleton label="Loading the article" className="px-4">
      <div className="mx-auto flex max-w-[38rem] flex-col gap-3 pt-20">
        <Bone className="h-3 w-48" />
        <Bone className="h-9" />
        <Bone className="h-9 w-2/3" />
        <Bone className="mb-6 h-4 w-56" />
        <Bone className="h-64" />
      </div>
    </Skeleton>
  );
}
