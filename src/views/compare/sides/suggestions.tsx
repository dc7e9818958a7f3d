import { Link } from 'react-router-dom';
import { printPair, type QueryPair } from '../../../query/compare/pair-url.ts';
import type { SuggestedPair } from '../../../query/compare/suggest-pairs.ts';
import { comparePath } from '../../../query/paths.ts';
import { keepScroll } from '../../../ui/keep-scroll.ts';

type SuggestionsProps = { readonly suggested: readonly SuggestedPair[]; readonly pair: QueryPair };

/** Comparisons that this corpus has enough articles for. */
export function Suggestions({ suggested, pair }: SuggestionsProps) {
  const now = printPair(pair);
  return (
    <ul aria-label="Suggested comparisons" className="flex flex-wrap gap-1.5 print:hidden">
      {suggested.map(({ name, pair: other }) => {
        const search = printPair(other);
        const look =
          search === now
            ? 'border-transparent bg-accent-tint font-semibold text-accent'
            : 'border-line text-muted hover:bg-hover hover:text-ink';
        return (
          <li key={name}>
            <Link
              to={comparePath(search)}
              state={keepScroll()}
              aria-current={search === now ? 'true' : undefined}
              className={`inline-block min-h-6 rounded-full border px-2.5 py-0.5 text-xs ${look}`}
            >
              {name}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
