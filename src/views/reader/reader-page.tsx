import { useSuspenseQuery } from '@tanstack/react-query';
import type { Params } from 'react-router-dom';
import { corpusQuery } from '../../load/corpus-query.ts';
import { EntryView } from './entry-view.tsx';
import { PieceView } from './piece-view.tsx';
import { UnknownArticle } from './unknown-article.tsx';

/** `/article/:id`: a piece to read, an index entry with what is known of it, or word that there is no such article. */
export function ReaderPage({ params }: { readonly params: Params }) {
  const { id = '' } = params;
  const { articles } = useSuspenseQuery(corpusQuery).data;
  const article = articles.get(id);
  if (article === undefined) return <UnknownArticle id={id} />;
  return article.kind === 'piece' ? <PieceView key={id} id={id} /> : <EntryView article={article} />;
}
