import { memo } from 'react';
import type { OutlinesById } from './place-marks.ts';
import { SPHERE } from './project-outlines.ts';

type WorldBaseProps = { readonly outlines: OutlinesById; readonly transform: string };

/** Sea and land without a number. */
export function WorldBase({ outlines, transform }: WorldBaseProps) {
  return (
    <g transform={transform}>
      <Grounds outlines={outlines} />
    </g>
  );
}

const Grounds = memo(function Grounds({ outlines }: Pick<WorldBaseProps, 'outlines'>) {
  const land = [...outlines.values()].map(({ path }) => path).join('');
  return (
    <>
      <path d={SPHERE} fill="var(--page)" stroke="var(--line)" vectorEffect="non-scaling-stroke" />
      <path d={land} fill="var(--hover)" stroke="var(--line)" vectorEffect="non-scaling-stroke" />
    </>
  );
});
