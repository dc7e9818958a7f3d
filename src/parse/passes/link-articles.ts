import type { Article } from '../../model/article.ts';
import type { Footnote } from '../../model/footnote.ts';
import type { Piece } from '../../model/piece.ts';
import { checkQuotes } from './check-quotes.ts';
import { classifyArticle } from './classify-article.ts';
import type { Draft } from './draft-articles.ts';
import { type Citing, inferDate } from './infer-dates.ts';
import { type FindTarget, targetFinder } from './link-references.ts';
import type { PieceText } from './read-piece.ts';
import type { Row } from './read-row.ts';
import type { AuthorNames } from './reconcile-authors.ts';

type PieceDraft = Extract<Draft, { kind: 'piece' }>;

/** Every article that footnotes of the corpus cite, with those footnotes in the order printed. */
export type Citations = ReadonlyMap<string, readonly Citing[]>;

/** Resolves the references of a piece's footnotes to articles of the corpus, and their authors to one spelling. */
export function linkFootnotes(
  { text }: PieceDraft,
  findTarget: FindTarget,
  names: AuthorNames,
): readonly Footnote[] {
  return text.footnotes.map((footnote) => ({
    ...footnote,
    references: footnote.references.map((reference) => ({
      ...reference,
      authors: reference.authors.map((name) => names.get(name) ?? name),
      target: findTarget(reference),
    })),
  }));
}

/** Who cites what; an article that cites itself is not evidence of anything. */
export function collectCitations(footnotes: ReadonlyMap<string, readonly Footnote[]>): Citations {
  const citations = new Map<string, Citing[]>();
  for (const [article, notes] of footnotes) {
    for (const footnote of notes) {
      for (const reference of footnote.references) {
        if (reference.target === null || reference.target === article) continue;
        const known = citations.get(reference.target) ?? [];
        known.push({ article, footnote, reference });
        citations.set(reference.target, known);
      }
    }
  }
  return citations;
}

function toEntry(draft: Extract<Draft, { kind: 'entry' }>): Article {
  const { rows: _, ...article } = draft;
  return { ...article, ...classifyArticle(draft) };
}

function toPiece(draft: PieceDraft, footnotes: readonly Footnote[], citing: readonly Citing[]): Piece {
  const { text, ...article } = draft;
  return {
    ...article,
    ...inferDate(citing, text.sources),
    ...classifyArticle(draft),
    captions: text.captions,
    pullQuote: text.pullQuote,
    analysis: text.analysis,
    sources: text.sources,
    footnotes,
    image: text.image,
    quotes: checkQuotes(text),
    citedBy: citing.map(({ article: from, footnote }) => ({ article: from, footnote: footnote.label })),
    problems: [],
  };
}

/** An article with what it was read from, for the checks. */
export type Linked =
  | { readonly kind: 'entry'; readonly article: Article; readonly rows: readonly Row[] }
  | { readonly kind: 'piece'; readonly piece: Piece; readonly text: PieceText };

/** Articles in the order of the drafts, references resolved, dates and authors inferred, topics found. */
export function linkArticles(drafts: readonly Draft[], names: AuthorNames): readonly Linked[] {
  const findTarget = targetFinder(drafts);
  const footnotes = new Map<string, readonly Footnote[]>();
  for (const draft of drafts) {
    if (draft.kind === 'piece') footnotes.set(draft.id, linkFootnotes(draft, findTarget, names));
  }
  const citations = collectCitations(footnotes);
  return drafts.map((draft) => {
    if (draft.kind === 'entry') return { kind: 'entry', article: toEntry(draft), rows: draft.rows };
    const piece = toPiece(draft, footnotes.get(draft.id) ?? [], citations.get(draft.id) ?? []);
    return { kind: 'piece', piece, text: draft.text };
  });
}
