import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articlesIn } from '../table/articles-in.ts';
import { MARKS, unpackPart } from '../table/pack.ts';
import { decodeSummary } from '../table/summary-part.ts';
import { makeTableFiles } from '../table/table-files.ts';
import { decodeTexts } from '../table/text-part.ts';
import { NO_EDITORIAL } from './editorial.ts';
import { buildCorpus } from './index.ts';
import { serialise } from './serialise.ts';

const RAW = readFileSync(new URL('../../corpus/oe-watch.txt', import.meta.url), 'utf8');

function build() {
  return buildCorpus(
    [{ file: 'oe-watch.txt', text: RAW, bytes: 0, sha256: '' }],
    NO_EDITORIAL,
    () => undefined,
  );
}

const CORPUS = build();

test('the corpus has the size that was counted by hand', () => {
  expect(CORPUS.manifest.counts).toMatchObject({
    articles: 180,
    entries: 171,
    rows: 176,
    pieces: 9,
    sources: 16,
    footnotes: 22,
    references: 26,
  });
  expect(CORPUS.manifest.inputs).toMatchObject([{ lines: 549, unplaced: [] }]);
});

test('the index has fifteen authors, two of them under two spellings', () => {
  const authors = new Set(CORPUS.articles.filter(({ kind }) => kind === 'entry').flatMap((it) => it.authors));
  expect([...authors].sort()).toMatchInlineSnapshot(`
    [
      "Alma Keshavarz",
      "Geoff Demarest",
      "Ihsan Gunduz",
      "Jacob Zenn",
      "Jerrilee Plude",
      "Karen Kaya",
      "Lucas Winter",
      "Matthew Stein",
      "Michael Rubin",
      "Paris Gordon",
      "Peter Wood",
      "Ray Finch",
      "Robert Bunker",
      "Ryan Berg",
      "Zachary Fesen",
    ]
  `);
});

test('every marker leads to a footnote, and every footnote has one', () => {
  for (const { analysis, footnotes } of CORPUS.pieces) {
    const markers = analysis.flatMap((paragraph) => paragraph.markers.map(({ label }) => label));
    expect(markers).toEqual(footnotes.map(({ label }) => label));
    for (const { text, markers: found } of analysis) {
      for (const { label, offset } of found)
        expect(text.slice(offset, offset + label.length + 2)).toBe(`[${label}]`);
    }
  }
});

test('every field of the sixteen citations is as read by eye', async () => {
  const sources = CORPUS.pieces.flatMap(({ id, sources: cited }) =>
    cited.map(({ excerpt, ...source }) => ({
      piece: id,
      ...source,
      excerptLines: excerpt.map(({ line }) => line),
    })),
  );
  expect(sources).toHaveLength(16);
  await expect(`${JSON.stringify(sources, null, 2)}\n`).toMatchFileSnapshot('fixtures/oe-watch/sources.json');
});

test('every reference of the footnotes is as read by eye, five of them to this corpus', async () => {
  const references = CORPUS.pieces.flatMap(({ footnotes }) =>
    footnotes.flatMap(({ line, label, references: cited }) => cited.map((it) => ({ line, label, ...it }))),
  );
  expect(references.filter(({ target }) => target !== null).map(({ line }) => line)).toEqual([
    259, 265, 369, 401, 403,
  ]);
  expect(references.filter(({ kind }) => kind === 'oe-watch')).toHaveLength(21);
  await expect(`${JSON.stringify(references, null, 2)}\n`).toMatchFileSnapshot(
    'fixtures/oe-watch/references.json',
  );
});

test('the list of references says why each leads where it does, and which sentence needs it', () => {
  const { references, missing } = CORPUS;
  expect(references).toHaveLength(CORPUS.manifest.counts.references);
  const linked = references.filter(({ target }) => target !== null);
  expect(linked.map(({ line, resolution }) => [line, resolution])).toEqual([
    [259, 'same-title'],
    [265, 'title-but-one-word'],
    [369, 'same-title'],
    [401, 'same-title'],
    [403, 'same-title'],
  ]);
  const absent = references.filter(({ resolution }) => resolution === 'no-such-title');
  expect(absent).toHaveLength(missing.reduce((sum, { citations }) => sum + citations.length, 0));
  expect(references.find(({ line }) => line === 470)).toMatchObject({
    publication: 'AfricaNews',
    date: '2022-07-04',
    link: 'direct',
    resolution: 'elsewhere',
  });
  for (const { article, sentence } of references) {
    const analysis = CORPUS.pieces.find(({ id }) => id === article)?.analysis ?? [];
    expect(analysis.some(({ text }) => text.includes(sentence ?? ' '))).toBe(true);
  }
});

test('pieces that a footnote cites have its author and issue, the others a lower bound', () => {
  const dates = CORPUS.pieces.map(({ lines, date, authors }) => [
    lines[0]?.[0],
    date.value,
    date.basis,
    ...authors,
  ]);
  expect(dates).toEqual([
    [229, '2023-05-31', 'not-before'],
    [273, '2023-05', 'inferred', 'Jason Warner'],
    [317, '2023-03-09', 'not-before'],
    [341, '2023-03-06', 'not-before'],
    [379, '2023-04', 'inferred', 'Jason Warner'],
    [407, '2023-02-08', 'not-before'],
    [448, '2023-03', 'inferred', 'Jason Warner'],
    [478, '2023-03', 'inferred', 'Jason Warner'],
    [520, '2023-02-11', 'not-before'],
  ]);
});

test('every text stands in the raw text as it is printed, at the line it names', () => {
  const lines = RAW.split('\n').map((line) => line.trim());
  for (const { captions, pullQuote, analysis, sources, footnotes } of CORPUS.pieces) {
    for (const { line, text } of [...captions, ...analysis, ...(pullQuote ? [pullQuote] : [])]) {
      expect(lines[line - 1]).toBe(text);
    }
    for (const { line, text, label } of footnotes) expect(lines[line - 1]).toBe(`[${label}] ${text}`);
    for (const { excerpt, raw, lines: at } of sources) {
      for (const { line, text } of excerpt) expect(lines[line - 1]?.endsWith(text)).toBe(true);
      for (const [i, part] of raw.split('\n').entries())
        expect(lines[(at[i] ?? 0) - 1]?.startsWith(part)).toBe(true);
    }
  }
});

test('every article has one to three topics, each with words of its own text', () => {
  for (const { title, topics, lines } of CORPUS.articles) {
    expect(topics.length, title).toBeGreaterThanOrEqual(1);
    expect(topics.length, title).toBeLessThanOrEqual(3);
    const text = RAW.split('\n')
      .slice((lines[0]?.[0] ?? 1) - 1, lines[0]?.[1])
      .join('\n');
    for (const word of topics.flatMap(({ because }) => because)) expect(text).toContain(word);
  }
});

test('two runs give the same bytes', async () => {
  expect([...(await serialise(build()))]).toEqual([...(await serialise(CORPUS))]);
});

test('the table says of every article what the JSON says', async () => {
  const { summary, texts } = await makeTableFiles(CORPUS.articles);
  const table = decodeSummary(await unpackPart(MARKS.summary, summary));
  const articles = articlesIn(table, decodeTexts(await unpackPart(MARKS.texts, texts), table));
  expect([...articles]).toEqual(CORPUS.articles);
  for (const { id } of CORPUS.articles) expect(articles.get(id)?.id).toBe(id);
});

test('outlets are one record each across spellings, with every description of them', () => {
  const outlets = new Map(CORPUS.outlets.map((outlet) => [outlet.name, outlet]));
  expect(outlets.size).toBe(13);
  const described = (name: string) =>
    outlets
      .get(name)
      ?.descriptors.map(({ text, citations, analysis }) => [
        text,
        citations,
        ...analysis.map(({ line }) => line),
      ]);
  expect(described('RT Arabic')).toEqual([
    ['Russian Arabic-language media outlet', 2],
    ['Russian-language news network', 0, 415],
  ]);
  expect(described('Le Journal de l’Afrique')).toEqual([
    ['pan-African news aggregator', 2, 349],
    ['francophone West African news site', 0, 456],
  ]);
  expect(described('African Perceptions')).toEqual([]);
  expect(outlets.get('africanews.com')).toMatchObject({ hosts: ['fr.africanews.com'], languages: ['fr'] });
  expect(outlets.get('RT Arabic')).toMatchObject({ hosts: [], languages: ['ar'] });
});
