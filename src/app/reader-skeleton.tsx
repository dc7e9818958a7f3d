import { Bone, Skeleton } from '../ui/skeleton.tsx';

const LINES = ['w-full', 'w-11/12', 'w-full', 'w-5/6', 'w-full', 'w-11/12', 'w-2/3'] as const;

export function ReaderSkeleton() {
  return (
    <Skeleton label="Loading the article">
      <div className="h-11 border-line border-b bg-panel" />
      <div className="mx-auto max-w-[42rem] px-4 pt-7">
        <Bone className="h-3 w-56" />
        <Bone className="mt-4 h-8" />
        <Bone className="mt-2.5 h-8 w-2/3" />
        <Bone className="mt-5 h-3.5 w-64" />
        <div className="mt-10 flex flex-col gap-3.5">
          {LINES.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
            <Bone key={index} className={`h-4 ${width}`} />
          ))}
        </div>
      </div>
    </Skeleton>
  );
}
