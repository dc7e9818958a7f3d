import { outletPath } from '../../../query/outlet-path.ts';
import { sourcesPath } from '../../../query/paths.ts';
import { nearOutlets } from '../../../query/sources/near-outlets.ts';
import type { OutletRecord } from '../../../query/sources/outlet-record.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { TextLink } from '../../../ui/text-link.tsx';

type UnknownOutletProps = {
  readonly slug: string;
  readonly outlets: readonly OutletRecord[];
  readonly search: string;
};

/** An outlet that nothing cites, and those that may have been meant. */
export function UnknownOutlet({ slug, outlets, search }: UnknownOutletProps) {
  const near = nearOutlets(slug, outlets);
  return (
    <EmptyState
      heading="h1"
      title="Outlet not found"
      actions={<TextLink to={sourcesPath(search)}>All sources</TextLink>}
    >
      <p className="[overflow-wrap:anywhere]">
        Nothing in this corpus cites an outlet <code className="font-mono text-ink text-xs">{slug}</code>. The
        link may be cut short, or it may be from a corpus made of other texts.
      </p>
      {near.length > 0 && (
        <>
          <p className="mt-3">Perhaps one of these was meant:</p>
          <ul className="mt-1">
            {near.map(({ key, name }) => (
              <li key={key}>
                <TextLink to={outletPath(name ?? '', search)}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  );
}
