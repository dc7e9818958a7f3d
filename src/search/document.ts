import { type Article, placedDate } from '../model/article.ts';
import { yearOf } from '../model/partial-date.ts';
import type { Piece } from '../model/piece.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import type { FieldId } from './fields.ts';

/** What is asked for by name, as in `author:rubin`; beside these there is `year`. */
export const FACTS = ['title', 'author', 'topic', 'place', 'outlet'] as const;

export type FactId = (typeof FACTS)[number];

/** An article as search sees it. */
export type SearchDocument = {
  readonly id: string;
  readonly fields: Readonly<Record<FieldId, readonly string[]>>;
  readonly facts: Readonly<Record<FactId, readonly string[]>>;
  /** Null where the date is unknown or only bounded: such an article is in no year. */
  readonly year: number | null;
};

const present = (texts: readonly (string | null)[]): readonly string[] =>
  texts.filter((text) => text !== null);

function topicNames({ topics }: Article, taxonomy: Taxonomy): readonly string[] {
  return topics.flatMap(({ id }) => {
    const known = taxonomy.domains.flatMap((domain) => domain.topics).find((topic) => topic.id === id);
    return known === undefined ? [id] : [id, known.name];
  });
}

/** Every text that is searched, by its kind; without its piece, an article's title is all there is to read. */
export function textsOf({ title }: Pick<Article, 'title'>, piece: Piece | null): SearchDocument['fields'] {
  const sources = piece?.sources ?? [];
  return {
    title: [title],
    pullQuote: present([piece?.pullQuote?.text ?? null]),
    analysis: piece?.analysis.map(({ text }) => text) ?? [],
    excerpt: sources.flatMap(({ excerpt }) => excerpt.map(({ text }) => text)),
    sourceTitle: present(sources.flatMap((source) => [source.title, source.translatedTitle])),
    outlet: present(sources.flatMap(({ outlet, outletDescriptor }) => [outlet, outletDescriptor])),
    footnote: piece?.footnotes.map(({ text }) => text) ?? [],
  };
}

/** The article as search sees it. */
export function toDocument(article: Article, piece: Piece | null, taxonomy: Taxonomy): SearchDocument {
  const sources = piece?.sources ?? [];
  const date = placedDate(article.date);
  return {
    id: article.id,
    fields: textsOf(article, piece),
    facts: {
      title: [article.title],
      author: article.authors,
      topic: topicNames(article, taxonomy),
      place: article.places,
      outlet: present(sources.map(({ outlet }) => outlet)),
    },
    year: date === null ? null : Number(yearOf(date)),
  };
}
