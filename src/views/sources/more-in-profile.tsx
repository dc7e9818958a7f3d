import { outletPath } from '../../query/outlet-path.ts';
import type { OutletRecord } from '../../query/sources/outlet-record.ts';
import { printCount } from '../../ui/print-count.ts';
import { TextLink } from '../../ui/text-link.tsx';

type MoreInProfileProps = {
  readonly outlet: Pick<OutletRecord, 'name'>;
  readonly count: number;
  readonly what: string;
};

/** How many a row leaves out, as the way to all of them; nothing where it leaves out none. */
export function MoreInProfile({ outlet: { name }, count, what }: MoreInProfileProps) {
  if (count <= 0 || name === null) return null;
  return (
    <li>
      <TextLink to={outletPath(name)}>
        {printCount(count)} more
        <span className="sr-only">
          {' '}
          {what} of {name}
        </span>
      </TextLink>
    </li>
  );
}
