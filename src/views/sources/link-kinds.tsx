import type { LinkKind } from '../../model/citation.ts';
import type { CitationRecord } from '../../query/sources/outlet-record.ts';
import { printCount } from '../../ui/print-count.ts';

const KINDS: readonly { readonly link: LinkKind; readonly name: string; readonly look: string }[] = [
  { link: 'direct', name: 'direct', look: '' },
  { link: 'shortened', name: 'shortened', look: 'text-warn' },
  { link: 'none', name: 'no link', look: 'text-warn' },
];

/** What kinds of links the citations have: `direct ×2`. */
export function LinkKinds({ citations }: { readonly citations: readonly CitationRecord[] }) {
  return (
    <ul>
      {KINDS.map(({ link, name, look }) => {
        const count = citations.filter((citation) => citation.link === link).length;
        if (count === 0) return null;
        return (
          <li key={link} className={look}>
            {name}
            {count > 1 && ` ×${printCount(count)}`}
          </li>
        );
      })}
    </ul>
  );
}
