import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleItem } from '../export/cite/article-item.ts';
import { bibtex } from '../export/cite/bibtex.ts';
import type { CslItem } from '../export/cite/csl-item.ts';
import { cslJson } from '../export/cite/csl-json.ts';
import { CITATION_FORMATS } from '../export/cite/index.ts';
import { toPlainText } from '../export/cite/rich-text.ts';
import { ris } from '../export/cite/ris.ts';
import { sourceItem } from '../export/cite/source-item.ts';
import { factsOf, readBibtex, readCslJson, readRis, withoutContainer } from '../export/testing/read-back.ts';
import { hrefOf } from '../model/citation.ts';
import { NO_EDITORIAL } from '../parse/editorial.ts';
import { buildCorpus } from '../parse/index.ts';

// In this layer, because export must not import the parser, and the real corpus is what it makes.
const RAW = readFileSync(new URL('../../corpus/oe-watch.txt', import.meta.url), 'utf8');
const { articles, pieces } = buildCorpus(
  [{ file: 'oe-watch.txt', text: RAW, bytes: 0, sha256: '' }],
  NO_EDITORIAL,
  () => undefined,
);

const ARTICLES = articles.map((article) => articleItem(article, 'OE Watch'));
const SOURCES = pieces.flatMap(({ id, sources }) => sources.map((source) => sourceItem(id, source)));
const ITEMS: readonly CslItem[] = [...ARTICLES, ...SOURCES];

const iso = ({ issued }: CslItem): string =>
  issued === undefined || 'literal' in issued
    ? ''
    : issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

test('the works are the articles and sources: title, authors, date and link of each, as the corpus has them', () => {
  for (const [i, article] of articles.entries()) {
    const item = ARTICLES[i] ?? { id: '', type: 'webpage' };
    const { authors, title } = factsOf(item);
    expect({ authors, title }).toEqual({ authors: article.authors, title: article.title });
    const isKnown = article.date.basis === 'stated' || article.date.basis === 'inferred';
    expect(iso(item)).toBe(isKnown ? article.date.value : '');
  }
  const printed = pieces.flatMap(({ sources }) => sources);
  expect(SOURCES).toHaveLength(printed.length);
  for (const [i, source] of printed.entries()) {
    const item = SOURCES[i] ?? { id: '', type: 'webpage' };
    const { authors, title, container, url } = factsOf(item);
    expect({ authors, title, container }).toEqual({
      authors: source.authors,
      title: source.title,
      container: source.outlet,
    });
    expect(url).toBe(source.url === null ? null : hrefOf(source.url));
    expect(iso(item)).toBe(source.date ?? '');
  }
});

test('every work has a key of its own', () => {
  expect(new Set(ITEMS.map(({ id }) => id)).size).toBe(ITEMS.length);
  for (const { id } of ITEMS) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('the whole corpus read back by other programs has lost nothing', () => {
  const facts = ITEMS.map(factsOf);
  expect(readBibtex(bibtex.print(ITEMS))).toEqual(facts);
  expect(readCslJson(cslJson.print(ITEMS))).toEqual(facts);
  expect(readRis(ris.print(ITEMS))).toEqual(facts.map(withoutContainer));
});

test('what is inferred is marked in every format, and a lower bound is no date', () => {
  const inferred = articles.filter(({ date }) => date.basis === 'inferred');
  const bounded = articles.filter(({ date }) => date.basis === 'not-before');
  expect([inferred.length, bounded.length]).toEqual([4, 5]);
  for (const { print } of CITATION_FORMATS) {
    for (const article of inferred)
      expect(print([articleItem(article, 'OE Watch')])).toContain('Author and date inferred from a footnote');
    for (const article of bounded) {
      const text = print([articleItem(article, 'OE Watch')]);
      expect(text).toContain('Undated; not before');
      expect(text).not.toMatch(/^(PY|DA)|date = |year = |"issued"/m);
    }
    for (const article of articles.filter(({ kind }) => kind === 'entry'))
      expect(print([articleItem(article, 'OE Watch')])).not.toMatch(/inferred|not before/);
  }
});

test('the pieces and their sources as a reader cites them', () => {
  const works = [...ARTICLES.filter(({ id }) => pieces.some((piece) => piece.id === id)), ...SOURCES];
  const styles = CITATION_FORMATS.flatMap(({ typeset }) => (typeset === null ? [] : [typeset]));
  const shown = works.map((item) => styles.map((typeset) => toPlainText(typeset(item))).join('\n'));
  expect(shown.join('\n\n')).toMatchSnapshot();
});
