import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { pieceQuery } from '../../load/piece-query.ts';
import type { Piece } from '../../model/piece.ts';
import { passageTextOf } from '../../query/passage/passage-text.ts';
import { printCount } from '../../ui/print-count.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { Analysis } from './analysis.tsx';
import { ArticleRecord } from './article-record.tsx';
import { CiteArticle } from './cite/cite-article.tsx';
import { CitedBy } from './cited-by.tsx';
import { Contents, type ContentsEntry } from './contents.tsx';
import { ImageCredit } from './image-credit.tsx';
import { ReaderLayout } from './layout/reader-layout.tsx';
import { SideBySideButton } from './layout/side-by-side-button.tsx';
import { useSideBySide } from './layout/use-side-by-side.ts';
import { Footnotes } from './notes/footnotes.tsx';
import { Sidenotes } from './notes/sidenotes.tsx';
import { PassageNotice } from './passage/passage-notice.tsx';
import { PassageTools } from './passage/passage-tools.tsx';
import { ProblemsFact } from './problems-fact.tsx';
import { PullQuote } from './pull-quote.tsx';
import { locateQuotes } from './quotes/locate-quote.ts';
import { RelatedArticles } from './related/related-articles.tsx';
import { Sources } from './sources.tsx';
import { usePieceCommands } from './use-piece-commands.ts';

function contentsOf({ sources, footnotes, citedBy }: Piece): readonly ContentsEntry[] {
  return [
    { id: 'analysis', name: 'Analysis' },
    { id: 'sources', name: `Sources (${printCount(sources.length)})` },
    { id: 'footnotes', name: `Footnotes (${printCount(footnotes.length)})` },
    ...(citedBy.length > 0
      ? [{ id: 'referenced-by', name: `Referenced by (${printCount(citedBy.length)})` }]
      : []),
    { id: 'image', name: 'Image credit' },
    { id: 'record', name: 'Record' },
    { id: 'related', name: 'Related articles' },
  ];
}

/** Room for notes of a readable width beside the text. */
const WIDE = '(min-width: 80rem)';

/** A piece whose whole text the corpus holds. */
export function PieceView({ id }: { readonly id: string }) {
  const { data: piece } = useSuspenseQuery(pieceQuery(id));
  const entries = useMemo(() => contentsOf(piece), [piece]);
  const quotes = useMemo(() => locateQuotes(piece), [piece]);
  const text = useMemo(() => passageTextOf(piece), [piece]);
  const { isPossible, isOn, toggle } = useSideBySide();
  const isBeside = useMediaQuery(WIDE) && !isOn;
  usePieceCommands({ entries, hasNotes: piece.footnotes.length > 0 });
  const sources = <Sources piece={piece} quotes={quotes} isAlone={isOn} />;
  return (
    <ReaderLayout
      article={piece}
      aside={<Contents entries={entries} />}
      margin={isBeside && <Sidenotes piece={piece} />}
      tools={
        <>
          {isPossible && <SideBySideButton isOn={isOn} onToggle={toggle} />}
          <CiteArticle article={piece} sources={piece.sources} />
        </>
      }
      second={isOn ? sources : undefined}
    >
      <PassageNotice text={text} />
      {piece.pullQuote !== null && (
        <PullQuote pullQuote={piece.pullQuote} quotes={quotes.filter((quote) => quote.in === 'pullQuote')} />
      )}
      <Analysis piece={piece} quotes={quotes} isBeside={isBeside} />
      {!isOn && sources}
      <Footnotes piece={piece} />
      {piece.citedBy.length > 0 && <CitedBy id={piece.id} citedBy={piece.citedBy} />}
      <ImageCredit image={piece.image} captions={piece.captions} />
      <ArticleRecord article={piece}>
        <ProblemsFact problems={piece.problems} />
      </ArticleRecord>
      <RelatedArticles article={piece} />
      <PassageTools piece={piece} text={text} />
    </ReaderLayout>
  );
}
