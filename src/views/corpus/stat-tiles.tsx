import { Link } from 'react-router-dom';
import type { Manifest } from '../../model/corpus.ts';
import { explorePath, referencesPath, sourcesPath } from '../../query/paths.ts';
import { printCount } from '../../ui/print-count.ts';

type Tile = { readonly count: number; readonly words: string; readonly to: string | null };

function tilesOf({ counts, collections }: Manifest): readonly Tile[] {
  const collectionsOf = (kind: 'index' | 'pieces'): string => {
    const params = new URLSearchParams();
    for (const { id } of collections.filter((one) => one.kind === kind)) params.append('collection', id);
    return explorePath(`${params}`);
  };
  const tiles: readonly Tile[] = [
    { count: counts.articles, words: 'articles', to: explorePath() },
    {
      count: counts.entries,
      words: `index entries (${printCount(counts.rows)} rows)`,
      to: collectionsOf('index'),
    },
    { count: counts.pieces, words: 'full pieces', to: collectionsOf('pieces') },
    { count: counts.sources, words: 'sources cited', to: sourcesPath('rows=citations&kind=source') },
    {
      count: counts.footnotes,
      words: `footnotes, ${printCount(counts.references)} references`,
      to: referencesPath(),
    },
    { count: counts.quotes, words: 'quotations checked', to: '#quotations' },
  ];
  return tiles.filter(({ words, count }) => count > 0 || words !== 'quotations checked');
}

const CARD = 'flex h-full flex-col rounded-card border border-line bg-panel px-3.5 py-3';

/** The corpus in numbers; a number that has a list opens it. */
export function StatTiles({ manifest }: { readonly manifest: Manifest }) {
  return (
    <ul className="grid grid-cols-2 gap-2.5 sm:grid-cols-3 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
      {tilesOf(manifest).map(({ count, words, to }) => {
        const content = (
          <>
            <span className="font-semibold font-serif text-lg tabular-nums">{printCount(count)} </span>
            <span className="text-muted text-xs">{words}</span>
          </>
        );
        return (
          <li key={words}>
            {to === null ? (
              <div className={CARD}>{content}</div>
            ) : (
              <Link to={to} className={`${CARD} hover:border-accent`}>
                {content}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
