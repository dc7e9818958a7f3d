import { Bone } from '../../../ui/skeleton.tsx';

/** Stands where the filters will. */
export function RailBones() {
  return (
    <div aria-hidden className="flex flex-col gap-2 pt-1">
      <Bone className="mb-1 h-3 w-24" />
      <Bone className="h-5" />
      <Bone className="h-5 w-2/3" />
      <Bone className="mt-4 mb-1 h-3 w-16" />
      <Bone className="h-5" />
      <Bone className="h-5 w-5/6" />
      <Bone className="h-5 w-1/2" />
    </div>
  );
}
