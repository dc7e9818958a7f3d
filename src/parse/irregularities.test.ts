import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_EDITORIAL } from './editorial.ts';
import { type BuiltCorpus, buildCorpus } from './index.ts';

const RAW = readFileSync(new URL('../../corpus/oe-watch.txt', import.meta.url), 'utf8');

function parse(text: string): BuiltCorpus {
  return buildCorpus([{ file: 'a.txt', text, bytes: 0, sha256: '' }], NO_EDITORIAL, () => undefined);
}

/** What was read, without where it stood: lines may move, what they say may not. */
function structure({ articles, pieces, manifest }: BuiltCorpus): unknown {
  const unplaced = manifest.inputs.flatMap((input) => input.unplaced);
  return JSON.parse(
    JSON.stringify(
      { articles, pieces: pieces.map(({ problems: _, ...piece }) => piece), unplaced },
      (key, value) => (['line', 'lines', 'sourceLine'].includes(key) ? undefined : value),
    ),
  );
}

const ORIGINAL = parse(RAW);

/** The corpus with one place of its text changed; fails when the place is not there exactly once. */
function edited(from: string, to: string): BuiltCorpus {
  expect(RAW.split(from).length, `“${from}” stands once`).toBe(2);
  return parse(RAW.replace(from, () => to));
}

function pieceStarting(corpus: BuiltCorpus, start: string) {
  const piece = corpus.pieces.find(({ title }) => title.startsWith(start));
  if (!piece)
    throw new Error(`no piece starts with “${start}”; there are: ${corpus.pieces.map((p) => p.title)}`);
  return piece;
}

function sourceOf(corpus: BuiltCorpus, start: string, n = 1) {
  const source = pieceStarting(corpus, start).sources[n - 1];
  if (!source) throw new Error(`“${start}” has no source ${n}`);
  const { lines: _, raw: __, excerpt, ...fields } = source;
  return { ...fields, excerpt: excerpt.map(({ text }) => text) };
}

/** Everything but one piece is read as before. */
function expectOthersUnchanged(corpus: BuiltCorpus, but: string): void {
  const others = (it: BuiltCorpus) =>
    structure({
      ...it,
      articles: it.articles.filter(({ title }) => !title.startsWith(but)),
      pieces: it.pieces.filter(({ title }) => !title.startsWith(but)),
    });
  expect(others(corpus)).toEqual(others(ORIGINAL));
}

describe('the same text in another coat has the same structure', () => {
  test.each([
    ['CRLF line ends', RAW.replaceAll('\n', '\r\n')],
    ['CR line ends', RAW.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${RAW}`],
    ['a final line break', `${RAW}\n`],
    ['blank lines doubled', RAW.replaceAll('\n\n', '\n\n\n')],
    ['spaces at line ends', RAW.replaceAll('\n', ' \u00A0\u202F\n')],
    ['spaces at line starts', RAW.replaceAll('\n', '\n\t ')],
    ['blank lines that hold spaces', RAW.replaceAll('\n\n', '\n \u00A0\n')],
    ['a blank line after every line', RAW.replaceAll('\n', '\n\n')],
    ['no blank lines after the heading', RAW.replace(/\n\n+/g, (gap, at: number) => (at < 30 ? gap : '\n'))],
  ])('%s', (_, text) => {
    expect(structure(parse(text))).toEqual(structure(ORIGINAL));
  });
});

describe('an irregularity of one piece, made in another, changes nothing else', () => {
  const MALI = 'Mali Defends';
  const MALI_CITATION =
    'Abdoulaye Diop, “La Russie est ici à la demande du Mali (Russia is here at Mali’s request),” Journal';

  test('neither caption nor image block', () => {
    const text = RAW.replace('\n\nMap of Mali.\n\nMap of Mali.\n', '\n').replace(
      /\nImage Information:\n\nImage: Map of Mali\n.*\n.*\n/,
      '\n',
    );
    const corpus = parse(text);
    expect(pieceStarting(corpus, MALI)).toMatchObject({ captions: [], image: null });
    expect(pieceStarting(corpus, MALI).footnotes).toHaveLength(4);
    expectOthersUnchanged(corpus, MALI);
  });

  test('a caption printed once', () => {
    const corpus = edited('Map of Mali.\n\nMap of Mali.\n', 'Map of Mali.\n');
    expect(pieceStarting(corpus, MALI).captions.map(({ text }) => text)).toEqual(['Map of Mali.']);
    expectOthersUnchanged(corpus, MALI);
  });

  test('no footnotes', () => {
    const corpus = parse(
      RAW.replace(
        /(\n\[(i|ii|iii|iv)\] For (more|instance).*\n){4}(?=\nImage Information:\n\nImage: Map of Mali)/,
        '\n',
      ),
    );
    expect(pieceStarting(corpus, MALI)).toMatchObject({ footnotes: [], image: { caption: 'Map of Mali' } });
    expect(pieceStarting(corpus, MALI).sources[0]?.excerpt).toHaveLength(7);
    expectOthersUnchanged(corpus, MALI);
  });

  test('neither footnotes nor image block before another piece', () => {
    const from = RAW.indexOf('[i] For instance, in January 2023');
    const to = RAW.indexOf('Complications Surround');
    const corpus = parse(RAW.slice(0, from) + RAW.slice(to));
    expect(pieceStarting(corpus, MALI)).toMatchObject({ footnotes: [], image: null });
    expect(pieceStarting(corpus, MALI).sources[0]?.excerpt).toHaveLength(7);
    expectOthersUnchanged(corpus, MALI);
  });

  test('no pull quote', () => {
    const corpus = parse(RAW.replace(/“What matters…is how.*\n\n/, ''));
    const { captions, pullQuote, analysis } = pieceStarting(corpus, MALI);
    expect({ captions: captions.length, pullQuote, analysis: analysis.length }).toEqual({
      captions: 2,
      pullQuote: null,
      analysis: 1,
    });
    expectOthersUnchanged(corpus, MALI);
  });

  test.each([
    [
      'a citation broken before its translation',
      MALI_CITATION,
      MALI_CITATION.replace(' (Russia', '\n\n(Russia'),
    ],
    [
      'a citation without its opening mark',
      '“Faustin-Archange Touadéra charge',
      'Faustin-Archange Touadéra charge',
    ],
    ['a title closed twice', 'les Occidentaux (Fausting', 'les Occidentaux” (Fausting'],
    ['a URL without scheme', 'https://www.jeuneafrique.com/1424138', 'www.jeuneafrique.com/1424138'],
  ])('%s', (_, from, to) => {
    const corpus = edited(from, to);
    const [start, n] = from.includes('Diop') ? [MALI, 1] : ['CAR Joins', 1];
    const { url, ...fields } = sourceOf(corpus, start, n);
    const { url: before, ...expected } = sourceOf(ORIGINAL, start, n);
    expect(fields).toEqual(expected);
    expect(url?.replace('https://', '')).toBe(before?.replace('https://', ''));
    expectOthersUnchanged(corpus, start);
  });

  test('an excerpt that begins on the citation line, behind a no-break space or right after the link', () => {
    for (const gap of ['\u00A0', '']) {
      const corpus = edited('https://rb.gy/levz2\n\nThe talks', `https://rb.gy/levz2${gap}“The talks`);
      const source = sourceOf(corpus, 'Algeria', 3);
      expect(source.url).toBe('https://rb.gy/levz2');
      expect(source.excerpt[0]).toMatch(/^“The talks examined/);
    }
  });

  test('a citation without title', () => {
    const corpus = edited(MALI_CITATION, 'No title. Journal');
    expect(sourceOf(corpus, MALI)).toMatchObject({
      authors: [],
      title: null,
      translatedTitle: null,
      language: null,
      outlet: 'Journal du Mali',
      outletDescriptor: 'West African news aggregator',
      date: '2023-02-08',
    });
    expectOthersUnchanged(corpus, MALI);
  });

  test('a citation without link is still one', () => {
    const corpus = edited(
      ' https://www.jeuneafrique.com/1424138/politique/faustin-archange-touadera-charge-les-occidentaux/',
      '',
    );
    expect(sourceOf(corpus, 'CAR Joins')).toMatchObject({ url: null, link: 'none', date: '2023-03-06' });
    expectOthersUnchanged(corpus, 'CAR Joins');
  });

  test('an image caption broken over two lines', () => {
    const corpus = edited('Image: View from Bangui, Central', 'Image: View from Bangui,\nCentral');
    expect(structure(corpus)).toEqual(structure(ORIGINAL));
  });

  test('bracketed words beside the markers', () => {
    const corpus = edited('in Mali,[i] with', 'in Mali [sic], [GRLCUT(2],[i] with [CAR] and “[i]t');
    expect(pieceStarting(corpus, MALI).analysis[0]?.markers.map(({ label }) => label)).toEqual([
      'i',
      'ii',
      'iii',
      'iv',
    ]);
    expectOthersUnchanged(corpus, MALI);
  });

  test('a row without its closing parenthesis, a repeated row, a name in other letters', () => {
    const row = '2018-01-01 Iran: New Military Budget Proposed (Michael Rubin)';
    const corpus = edited(row, `${row}\n2018-01-01 Iran: New Military Budget Proposed (MICHAEL Rubin`);
    expect(corpus.manifest.counts).toMatchObject({ rows: 177, entries: 171 });
    expect(corpus.articles.find(({ title }) => title.includes('New Military'))).toMatchObject({
      authors: ['Michael Rubin'],
      lines: [
        [225, 225],
        [226, 226],
      ],
    });
  });
});

test('a line over the pieces is a heading, not the headline of the first', () => {
  const from = RAW.indexOf('Sahelian Countries Divided');
  const corpus = parse(`${RAW.slice(0, from)}Full-Text Articles\n\n${RAW.slice(from)}`);
  expect(structure(corpus)).toEqual(structure(ORIGINAL));
});

describe('ids', () => {
  test('stay when articles are added before, between and after', () => {
    const more = '2024-05-01 Iran Opens a New Port (Jane Doe)';
    const ids = new Set(parse(RAW.replace('\n\n2024', `\n\n${more}\n2024`)).articles.map(({ id }) => id));
    expect(ORIGINAL.articles.every(({ id }) => ids.has(id))).toBe(true);
    expect(ids.size).toBe(ORIGINAL.articles.length + 1);
  });

  test('are unique and fit for a file name and an address', () => {
    const ids = ORIGINAL.articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]{3,120}$/.test(id))).toEqual([]);
  });
});

describe('whatever the text', () => {
  const lines = RAW.split('\n').filter((line) => line.trim() !== '');
  const anyLine = fc.oneof(
    fc.constantFrom(...lines),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constant(''),
  );

  /** Every line a corpus accounts for, with the text it read there. */
  function accounted(corpus: BuiltCorpus): Set<number> {
    const placed = new Set(corpus.manifest.inputs.flatMap(({ unplaced }) => unplaced));
    for (const { lines: spans } of corpus.articles) {
      for (const [first, last] of spans) for (let n = first; n <= last; n++) placed.add(n);
    }
    return placed;
  }

  test('nothing throws, and no line but an index heading is lost', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 40 }), (chosen) => {
        const text = chosen.join('\n');
        const placed = accounted(parse(text));
        const rows = text.split(/\r\n|\n|\r/);
        const lost = rows.flatMap((row, i) => (row.trim() === '' || placed.has(i + 1) ? [] : [i]));
        for (const i of lost)
          expect(
            rows.slice(i + 1).some((row) => /^\s*\d{4}-\d/.test(row)),
            rows[i],
          ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('the same text gives the same corpus', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { maxLength: 60 }), (chosen) => {
        const text = chosen.join('\n\n');
        expect(JSON.stringify(parse(text))).toBe(JSON.stringify(parse(text)));
      }),
      { numRuns: 30 },
    );
  });
});
