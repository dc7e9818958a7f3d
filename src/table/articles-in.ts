import type { Article } from '../model/article.ts';
import { type Articles, type ArticleTable, wordAt, wordsAt } from '../model/article-table.ts';
import type { ArticleTexts } from './text-part.ts';
import { createTitleOrder } from './title-order.ts';
import { dateOfId, usualId } from './usual-id.ts';

function makeArticle(table: ArticleTable, texts: ArticleTexts, position: number, id: string): Article {
  const firstTopic = table.topics.offsets[position] ?? 0;
  return {
    id,
    kind: wordAt(table.kinds, position) ?? 'entry',
    collection: wordAt(table.collections, position) ?? '',
    file: wordAt(table.files, position) ?? '',
    title: texts.titles.at(position),
    date: {
      value: wordAt(table.dates, position) ?? null,
      basis: wordAt(table.dateBases, position) ?? 'unknown',
      evidence: texts.evidenceAt(position),
    },
    authors: wordsAt(table.authors, position),
    authorsBasis: wordAt(table.authorsBases, position) ?? 'unknown',
    topics: wordsAt(table.topics, position).map((topic, at) => ({
      id: topic,
      because: wordsAt(texts.because, firstTopic + at),
    })),
    places: wordsAt(table.places, position),
    actors: wordsAt(table.actors, position),
    systems: wordsAt(table.systems, position),
    lines: texts.linesAt(position),
  };
}

type Finder = (id: string) => number | null;

/**
 * Finds by id without making all ids: one that begins with a date can only be that of an article of the date. Articles whose id tells
 * no date are looked up in a map, which is made when it is first needed.
 */
function createFinder(table: ArticleTable, idAt: (position: number) => string): Finder {
  const { dates, dateBases, length } = table;
  const byDate = new Map<string, number[]>(dates.words.map((date) => [date, []]));
  const loose: number[] = [];
  for (let i = 0; i < length; i++) {
    const date = dateBases.words[dateBases.codes[i] ?? 0] === 'stated' ? wordAt(dates, i) : undefined;
    (byDate.get(date?.length === 10 ? date : '') ?? loose).push(i);
  }
  let looseIds: ReadonlyMap<string, number> | null = null;
  return (id) => {
    const dated = byDate.get(dateOfId(id) ?? '')?.find((position) => idAt(position) === id);
    if (dated !== undefined) return dated;
    looseIds ??= new Map(loose.map((position) => [idAt(position), position]));
    return looseIds.get(id) ?? null;
  };
}

/** The articles of a table and its texts. */
export function articlesIn(table: ArticleTable, texts: ArticleTexts): Articles {
  const made = new Map<number, Article>();
  const oddIds = new Map([...texts.ids].map(([position, id]) => [id, position]));
  let find: Finder | null = null;

  // Lists name an article many times, and its id is some work.
  const ids = new Map(texts.ids);
  const idAt = (position: number): string => {
    const id = ids.get(position) ?? usualId(table, position, texts.titles.at(position));
    ids.set(position, id);
    return id;
  };
  const make = (position: number): Article =>
    made.get(position) ?? makeArticle(table, texts, position, idAt(position));
  const at = (position: number): Article | undefined => {
    if (!(position >= 0 && position < table.length)) return undefined;
    const article = make(position);
    made.set(position, article);
    return article;
  };
  const positionOf: Finder = (id) => {
    find ??= createFinder(table, idAt);
    return oddIds.get(id) ?? find(id);
  };
  return {
    length: table.length,
    get: (id) => at(positionOf(id) ?? -1),
    at,
    idAt,
    titleAt: (position) => texts.titles.at(position),
    linesAt: texts.linesAt,
    byTitle: createTitleOrder(table.length, texts.titles.at),
    positionOf,
    *[Symbol.iterator]() {
      for (let position = 0; position < table.length; position++) yield make(position);
    },
  };
}
