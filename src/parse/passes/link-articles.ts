import type { Article } from '../../model/article.ts';
import type { Footnote } from '../../model/footnote.ts';
import type { Piece } from '../../model/piece.ts';
import type { Editorial } from '../editorial.ts';
import { sentenceAround } from '../text/sentence.ts';
import { checkQuotes } from './check-quotes.ts';
import { classifyArticle, type Derived } from './classify-article.ts';
import type { Draft } from './draft-articles.ts';
import { type Citing, inferDate } from './infer-dates.ts';
import type { ResolveReference } from './link-references.ts';
import type { PieceText } from './read-piece.ts';
import type { Row } from './read-row.ts';
import type { AuthorNames } from './reconcile-authors.ts';

type PieceDraft = Extract<Draft, { kind: 'piece' }>;

/** The footnotes of each piece, references resolved. */
type Notes = ReadonlyMap<string, readonly Footnote[]>;

/** Every article that footnotes of the corpus cite, with those footnotes in the order printed. */
export type Citations = ReadonlyMap<string, readonly Citing[]>;

/** Resolves the references of a piece's footnotes to articles of the corpus, and their authors to one spelling. */
export function linkFootnotes(
  { text }: PieceDraft,
  resolve: ResolveReference,
  names: AuthorNames,
): readonly Footnote[] {
  return text.footnotes.map((footnote) => ({
    ...footnote,
    references: footnote.references.map((reference) => ({
      ...reference,
      authors: reference.authors.map((name) => names.get(name) ?? name),
      target: resolve(reference).target,
    })),
  }));
}

/** The sentence of the analysis that bears a footnote's marker; null for a footnote without one. */
export function citingSentence({ analysis }: Pick<Piece, 'analysis'>, label: string): string | null {
  for (const paragraph of analysis) {
    const marker = paragraph.markers.find((it) => it.label === label);
    if (marker) return sentenceAround(paragraph.text, marker.offset);
  }
  return null;
}

/** Who cites what; an article that cites itself is not evidence of anything. */
export function collectCitations(drafts: readonly PieceDraft[], footnotes: Notes): Citations {
  const citations = new Map<string, Citing[]>();
  for (const draft of drafts) {
    for (const footnote of footnotes.get(draft.id) ?? []) {
      for (const reference of footnote.references) {
        if (reference.target === null || reference.target === draft.id) continue;
        const known = citations.get(reference.target) ?? [];
        const sentence = citingSentence(draft.text, footnote.label);
        known.push({ article: draft.id, footnote, reference, sentence });
        citations.set(reference.target, known);
      }
    }
  }
  return citations;
}

/** The fields every article has, in the order of the contract. */
function toArticle(a: Omit<Article, keyof Derived>, { topics, places, actors, systems }: Derived): Article {
  return {
    id: a.id,
    kind: a.kind,
    collection: a.collection,
    file: a.file,
    title: a.title,
    date: a.date,
    authors: a.authors,
    authorsBasis: a.authorsBasis,
    topics,
    places,
    actors,
    systems,
    lines: a.lines,
  };
}

function toEntry(draft: Extract<Draft, { kind: 'entry' }>, corrections: Editorial['corrections']): Article {
  return toArticle(draft, classifyArticle(draft, corrections));
}

function toPiece(
  draft: PieceDraft,
  footnotes: readonly Footnote[],
  citing: readonly Citing[],
  corrections: Editorial['corrections'],
): Piece {
  const { text, ...article } = draft;
  return {
    ...article,
    ...inferDate(citing, text.sources),
    ...classifyArticle(draft, corrections),
    captions: text.captions,
    pullQuote: text.pullQuote,
    analysis: text.analysis,
    sources: text.sources,
    footnotes,
    image: text.image,
    quotes: checkQuotes(text),
    citedBy: citing.map((it) => ({
      article: it.article,
      footnote: it.footnote.label,
      sentence: it.sentence,
    })),
    problems: [],
  };
}

/** An article with what it was read from, for the checks. */
export type Linked =
  | { readonly kind: 'entry'; readonly article: Article; readonly rows: readonly Row[] }
  | {
      readonly kind: 'piece';
      readonly article: Article;
      readonly piece: Piece;
      readonly text: PieceText;
    };

/** Articles in the order of the drafts, references resolved, dates and authors inferred, topics found. */
export function linkArticles(
  drafts: readonly Draft[],
  resolve: ResolveReference,
  names: AuthorNames,
  corrections: Editorial['corrections'],
): readonly Linked[] {
  const pieces = drafts.filter((draft) => draft.kind === 'piece');
  const footnotes: Notes = new Map(pieces.map((draft) => [draft.id, linkFootnotes(draft, resolve, names)]));
  const citations = collectCitations(pieces, footnotes);
  return drafts.map((draft) => {
    if (draft.kind === 'entry')
      return { kind: 'entry', article: toEntry(draft, corrections), rows: draft.rows };
    const piece = toPiece(draft, footnotes.get(draft.id) ?? [], citations.get(draft.id) ?? [], corrections);
    return { kind: 'piece', article: toArticle(piece, piece), piece, text: draft.text };
  });
}
