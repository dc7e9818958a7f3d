import { expect, test } from 'vitest';
import type { PartialDate } from '../../model/partial-date.ts';
import { type CslItem, dateParts } from './csl-item.ts';
import { quotePassage } from './quote-passage.ts';
import { splitName } from './split-name.ts';

const ARTICLE: CslItem = {
  id: 'a',
  type: 'article-magazine',
  title: 'Mali & Russia',
  author: [splitName('Jason Warner')],
  'container-title': 'OE Watch',
  issued: dateParts('2023-03' as PartialDate),
  custom: { inferred: ['issued'] },
};

const SOURCE: CslItem = {
  id: 's',
  type: 'article-newspaper',
  title: 'La Russie',
  'container-title': 'Journal du Mali',
  issued: dateParts('2023-02-08' as PartialDate),
  custom: { translatedTitle: 'Russia' },
};

const URL = 'https://x.example/article/a?passage=b';

test('the article’s own words, with a note that leads to the passage and says what is inferred', () => {
  const { plain, html } = quotePassage({
    paragraphs: ['He said “no” & left.'],
    article: ARTICLE,
    source: null,
    url: URL,
  });
  expect(plain).toBe(
    `“He said ‘no’ & left.”\n\nJason Warner, “Mali & Russia,” OE Watch, [March 2023], ${URL}. [Date inferred from a footnote that cites this piece.]`,
  );
  expect(html).toBe(
    `<blockquote><p>He said “no” &amp; left.</p></blockquote><p>Jason Warner, “Mali &amp; Russia,” <i>OE Watch</i>, [March 2023], ${URL}. [Date inferred from a footnote that cites this piece.]</p>`,
  );
});

test('the words of an excerpt are its source’s, quoted in the article', () => {
  const { plain } = quotePassage({
    paragraphs: ['One.', 'Two.'],
    article: { ...ARTICLE, custom: {} },
    source: SOURCE,
    url: URL,
  });
  expect(plain).toBe(
    `“One.\n\n“Two.”\n\n“La Russie” [Russia], Journal du Mali, February 8, 2023, quoted in Jason Warner, “Mali & Russia,” OE Watch, March 2023, ${URL}.`,
  );
});

test('quotation marks that do not pair stay as they are printed', () => {
  const { plain } = quotePassage({ paragraphs: ['said “no'], article: ARTICLE, source: null, url: URL });
  expect(plain.startsWith('“said “no”\n')).toBe(true);
});
