import type { Severity } from '../../../model/problem.ts';

const SHAPES: Readonly<Record<Severity, { readonly path: string; readonly look: string }>> = {
  error: { path: 'M5 .5 9.5 5 5 9.5 .5 5Z', look: 'fill-bad' },
  warn: { path: 'M5 1 9.7 9H.3Z', look: 'fill-warn' },
  info: {
    path: 'M5 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm0 1.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4Z',
    look: 'fill-muted',
  },
};

/** A shape a severity: diamond, triangle, ring. What it means is said in words where it stands. */
export function SeveritySymbol({ severity }: { readonly severity: Severity }) {
  const { path, look } = SHAPES[severity];
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" className={`inline-block size-2.5 ${look}`}>
      <path d={path} fillRule="evenodd" />
    </svg>
  );
}
