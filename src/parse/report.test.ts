import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCorpus } from './index.ts';
import { report } from './report.ts';

const PIECE = readFileSync(new URL('./fixtures/plain-piece.txt', import.meta.url), 'utf8');
const ID = 'kenya-opens-a-naval-base-on-its-northern-coast';

test('a report says what is known of dates, quotations, missing articles, corrections and problems', () => {
  const corrections = [{ article: ID, topics: ['peace'] }];
  const corpus = buildCorpus(
    [{ file: 'a.txt', text: PIECE, bytes: 0, sha256: '' }],
    { title: 'T', collections: [], corrections },
    () => undefined,
  );
  expect(corpus.articles[0]?.topics).toEqual([{ id: 'peace', because: [] }]);
  const text = report(corpus);
  expect(text).toContain('not-before 2023-03-03, author unknown (line 12: 3 March 2023)');
  expect(text).toContain('7 verbatim of line 14: “The base will keep the smugglers away from our coast.”');
  expect(text).toContain('1× “Kenya Buys Patrol Boats” (John Roe, 2022-02), cited at line 21');
  expect(text).toContain(`Editorial corrections (1)\n  ${ID}: peace`);
  expect(text).toContain('a.txt:21 info reference-without-link: Footnote i cites “Kenya Buys Patrol Boats”');
});
