import { memo } from 'react';
import type { Box, OutlinesById } from './project-outlines.ts';
import { SPHERE } from './project-outlines.ts';

type WorldBaseProps = {
  readonly outlines: OutlinesById;
  readonly transform: string;
  /** The part of the world in sight; what is outside need not be drawn. */
  readonly sight: Box;
};

const meets = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Sea and land without a number. */
export function WorldBase({ outlines, transform, sight }: WorldBaseProps) {
  return (
    <g transform={transform} stroke="var(--line)">
      <path d={SPHERE} fill="var(--page)" vectorEffect="non-scaling-stroke" />
      <g fill="var(--hover)">
        {[...outlines.values()].map(
          ({ id, path, extent }) => meets(extent, sight) && <Land key={id} path={path} />,
        )}
      </g>
    </g>
  );
}

const Land = memo(function Land({ path }: { readonly path: string }) {
  return <path d={path} vectorEffect="non-scaling-stroke" />;
});
