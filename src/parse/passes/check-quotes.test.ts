import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../model/citation.ts';
import { NO_EDITORIAL } from '../editorial.ts';
import { buildCorpus } from '../index.ts';
import { checkQuotation, readExcerpts } from './check-quotes.ts';

const RAW = readFileSync(new URL('../../../corpus/oe-watch.txt', import.meta.url), 'utf8');
const { pieces, manifest } = buildCorpus(
  [{ file: 'oe-watch.txt', text: RAW, bytes: 0, sha256: '' }],
  NO_EDITORIAL,
  () => undefined,
);

function sourceOf(...paragraphs: string[]): Source {
  const source = pieces[0]?.sources[0];
  if (!source) throw new Error('the corpus has no source');
  return { ...source, n: 1, excerpt: paragraphs.map((text, i) => ({ line: i + 10, text })) };
}

function check(quote: string, ...paragraphs: string[]) {
  const { status, sourceLine, differences } = checkQuotation(quote, readExcerpts([sourceOf(...paragraphs)]));
  return { status, sourceLine, differences };
}

describe('the quotations of the corpus', () => {
  test('are nineteen, with the statuses read by eye', () => {
    expect(manifest.counts.quotes).toBe(19);
    expect(manifest.quoteStatuses).toEqual({ verbatim: 10, elided: 3, altered: 5, 'not-found': 1 });
  });

  test('differ from their excerpts in these words', () => {
    const altered = pieces.flatMap(({ quotes }) => quotes.filter(({ status }) => status === 'altered'));
    expect(altered.map(({ line, sourceLine, differences }) => ({ line, sourceLine, differences }))).toEqual([
      { line: 235, sourceLine: 254, differences: [{ quote: 'neighbors', source: 'neighbours' }] },
      { line: 323, sourceLine: 330, differences: [{ quote: 'guard', source: 'patrol' }] },
      {
        line: 383,
        sourceLine: 398,
        differences: [{ quote: 'seized power', source: 'came to power through coups' }],
      },
      { line: 415, sourceLine: 424, differences: [{ quote: 'messing', source: 'messed' }] },
      { line: 484, sourceLine: 497, differences: [{ quote: '', source: 'to see' }] },
    ]);
  });

  test('stand in their lines where they say', () => {
    const lines = RAW.split('\n').map((line) => line.trim());
    for (const { line, text, start, end } of pieces.flatMap(({ quotes }) => quotes)) {
      expect(lines[line - 1]?.slice(start, end)).toBe(text);
    }
  });
});

const EXCERPT = 'The army has not left the town of Ménaka, said the mayor; it will stay until the rains end.';

describe('a quotation is', () => {
  test.each([
    ['verbatim', 'it will stay until the rains end'],
    ['verbatim', 'It will stay until the rains end,'],
    ['verbatim', 'The army has not left the town of Ménaka'],
    ['verbatim', '…the town of Ménaka, said the mayor'],
    ['elided', 'The army has not left … until the rains end'],
    ['elided', 'The army has not left . . . until the rains end'],
    ['elided', 'The army has not left […] until the rains end'],
    ['elided', 'The army [of Mali] has not left the town'],
    ['elided', '[i]t will stay until the rains end'],
    ['elided', '[The garrison] will stay until the rains end'],
    ['elided', 'it will stay[ed] until the rains end'],
    ['altered', 'The army has left the town of Ménaka'],
    ['altered', 'The army has not left the town of Menaka'],
    ['altered', 'it will not stay until the rains end'],
    ['altered', 'it will stay until the Rains end'],
    ['altered', 'The army … left the town of Gao'],
    ['not-found', 'nobody knows where the soldiers went at night'],
    ['not-found', 'the town and the army of the rains'],
  ])('%s: %s', (status, quote) => {
    expect(check(quote, EXCERPT).status).toBe(status);
  });

  test('verbatim across two paragraphs, and found at the line where it begins', () => {
    expect(check('until the rains end. Then it will go', 'x', EXCERPT, 'Then it will go home.')).toEqual({
      status: 'verbatim',
      sourceLine: 11,
      differences: [],
    });
  });

  test('never verbatim by an ellipsis where the source has none left out', () => {
    expect(check('it will stay… until the rains end', EXCERPT).status).toBe('elided');
  });

  test('not found where there is no excerpt', () => {
    expect(checkQuotation('it will stay until the rains', readExcerpts([])).status).toBe('not-found');
  });
});

const PARAGRAPHS = pieces.flatMap(({ sources }) =>
  sources.flatMap(({ excerpt }) => excerpt.map(({ text }) => text)),
);
const words = (text: string) => text.split(/\s+/);

/** Five to thirty words of an excerpt of the corpus, none of them with a quote mark. */
const cut = fc
  .record({
    from: fc.nat(),
    length: fc.integer({ min: 5, max: 30 }),
    paragraph: fc.constantFrom(...PARAGRAPHS),
  })
  .map(({ from, length, paragraph }) => {
    const all = words(paragraph);
    const start = from % Math.max(1, all.length - 5);
    return { paragraph, quote: all.slice(start, start + length) };
  })
  .filter(
    ({ quote }) =>
      quote.length >= 5 && quote.every((word) => /^[\p{L}’',.-]*\p{L}[\p{L}’',.-]*$/u.test(word)),
  );

describe('whatever is cut from an excerpt', () => {
  test('is verbatim', () => {
    fc.assert(
      fc.property(cut, ({ paragraph, quote }) => {
        expect(check(quote.join(' '), paragraph).status).toBe('verbatim');
      }),
    );
  });

  test('is altered once a word is changed', () => {
    fc.assert(
      fc.property(cut, fc.nat(), ({ paragraph, quote }, at) => {
        const changed = quote.with(at % quote.length, 'Qzx');
        expect(check(changed.join(' '), paragraph).status).toBe('altered');
      }),
    );
  });

  test('is altered once “not” is put in', () => {
    fc.assert(
      fc.property(cut, fc.nat(), ({ paragraph, quote }, at) => {
        const i = (at % (quote.length - 1)) + 1;
        const changed = [...quote.slice(0, i), 'not', ...quote.slice(i)].join(' ');
        fc.pre(!paragraph.includes(changed));
        const { status, differences } = check(changed, paragraph);
        expect(status).toBe('altered');
        expect(differences.some((difference) => difference.quote.split(' ').includes('not'))).toBe(true);
      }),
    );
  });

  test('is elided once words are left out for an ellipsis', () => {
    fc.assert(
      fc.property(cut, ({ paragraph, quote }) => {
        fc.pre(quote.length >= 9);
        const elided = [...quote.slice(0, 4), '…', ...quote.slice(5)].join(' ');
        expect(check(elided, paragraph).status).toBe('elided');
      }),
    );
  });
});
