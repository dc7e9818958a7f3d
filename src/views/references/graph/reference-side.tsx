import type { ReactNode } from 'react';
import { printCount } from '../../../ui/print-count.ts';
import { useMore } from '../../use-more.tsx';

const BATCH = 40;

type ReferenceSideProps = {
  readonly title: string;
  readonly none: string;
  /** Two beside each other, where nothing else stands beside them. */
  readonly isWide?: boolean;
  readonly children: readonly ReactNode[];
};

/** The references on one side of a work. */
export function ReferenceSide({ title, none, isWide = false, children }: ReferenceSideProps) {
  const { shown, button } = useMore(children, BATCH, 'references');
  return (
    <div className="min-w-0">
      <h4 className="mb-1.5 font-semibold text-muted text-xs">
        {title} ({printCount(children.length)})
      </h4>
      {children.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <ul className={isWide ? 'grid gap-x-8 gap-y-3 md:grid-cols-2' : 'flex flex-col gap-3'}>{shown}</ul>
      )}
      {button}
    </div>
  );
}
