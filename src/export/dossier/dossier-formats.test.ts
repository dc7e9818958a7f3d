import { parse } from '@retorquere/bibtex-parser';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import { DOSSIER_FORMAT, type DossierItem } from '../../model/dossier.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { readRis } from '../testing/read-back.ts';
import { dossierCsv } from './dossier-csv.ts';
import { type DossierDocument, dossierDocument } from './dossier-document.ts';
import { dossierHtml } from './dossier-html.ts';
import { dossierMarkdown } from './dossier-markdown.ts';
import { referencesOf } from './dossier-references.ts';
import { DOSSIER_FORMATS } from './index.ts';

const NOW = '2026-11-22T23:30:00.000Z';

const ARTICLE: Article = {
  id: 'known',
  kind: 'piece',
  collection: 'c',
  file: 'f',
  title: 'Sahel & <Coast>',
  date: { value: '2023-04' as PartialDate, basis: 'inferred', evidence: [] },
  authors: ['Jason Warner'],
  authorsBasis: 'inferred',
  topics: [],
  places: [],
  actors: [],
  systems: [],
  lines: [],
};

const article = (articleId: string, note = ''): DossierItem => ({
  kind: 'article',
  articleId,
  title: `Title of ${articleId}`,
  addedAt: NOW,
  note,
});

const passage = (text: string, note = ''): DossierItem => ({
  ...article('known', note),
  kind: 'passage',
  text,
  from: 'Source 2, Africanews',
  selector: { exact: text, prefix: '', suffix: '' },
});

function documentOf(...items: readonly DossierItem[]): DossierDocument {
  const articles = new Map([[ARTICLE.id, ARTICLE]]);
  return dossierDocument({ format: DOSSIER_FORMAT, items }, articles, {
    publication: 'OE Watch',
    madeAt: NOW,
  });
}

const MIXED = documentOf(
  article('known', 'first\n- second'),
  passage('the words', '=note'),
  article('gone', 'x'),
);

test('Markdown: headings, citations, quotations and notes, in the order of the dossier', () => {
  expect(dossierMarkdown.print(MIXED).split('\n')).toEqual([
    '# Dossier',
    '',
    '2 articles, 1 passage. From OE Watch; made on 2026-11-22 (UTC).',
    '',
    '## 1\\. Sahel \\& \\<Coast\\>',
    '',
    '\\[Warner, Jason\\]. “Sahel \\& \\<Coast\\>.” *OE Watch*, \\[April 2023\\]. \\[Author and date inferred from a footnote that cites this piece.\\]',
    '',
    '**Note**',
    '',
    'first\\',
    '\\- second',
    '',
    '## 2\\. Sahel \\& \\<Coast\\>',
    '',
    '\\[Warner, Jason\\]. “Sahel \\& \\<Coast\\>.” *OE Watch*, \\[April 2023\\]. \\[Author and date inferred from a footnote that cites this piece.\\]',
    '',
    '*Source 2, Africanews*',
    '',
    '> the words',
    '',
    '**Note**',
    '',
    '\\=note',
    '',
    '## 3\\. Title of gone',
    '',
    '“Title of gone.” n.d.',
    '',
    '**Note**',
    '',
    'x',
    '',
  ]);
});

/** HTML has no carriage return and no NUL of its own. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('</p><script>x</script>', '&amp;', '<!--', '"', 'لجزائر'),
  )
  .map((made) => made.replace(/[\0\r]/g, ''));

test('HTML read by a browser shows the words as they are, and refers to nothing outside', () => {
  const window = new Window();
  fc.assert(
    fc.property(text, text, (quoted, note) => {
      const html = dossierHtml.print(documentOf(passage(quoted, note)));
      const page = new window.DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelector('blockquote')?.textContent).toBe(quoted);
      expect(page.querySelector('.note')?.textContent).toBe(note === '' ? undefined : `Note${note}`);
      expect(page.querySelectorAll('script, link, img, iframe, [src], [href], [onclick]')).toHaveLength(0);
    }),
    { numRuns: 50 },
  );
  expect(dossierHtml.print(MIXED)).not.toMatch(/url\(|@import|https?:/);
});

test('CSV: a row an item, what is inferred said, no cell a formula', () => {
  const rows = csvParse(dossierCsv.print(MIXED));
  expect(rows.map(({ place, kind, date, passage: words, note }) => [place, kind, date, words, note])).toEqual(
    [
      ['1', 'article', '2023-04', '', 'first\n- second'],
      ['2', 'passage', '2023-04', 'the words', "'=note"],
      ['3', 'article', '', '', 'x'],
    ],
  );
  expect(rows[0]).toMatchObject({
    'date basis': 'inferred',
    'authors basis': 'inferred',
    'in the corpus': 'yes',
  });
  expect(rows[2]).toMatchObject({ title: 'Title of gone', 'in the corpus': 'no' });
});

test('references: one work an article, its passages and notes with it', () => {
  const works = referencesOf(MIXED);
  expect(works.map(({ id, annote }) => [id, annote])).toEqual([
    ['known', 'first\n- second\n\n“the words” (Source 2, Africanews) — =note'],
    ['gone', 'x'],
  ]);
});

test.each(DOSSIER_FORMATS)(
  '$label holds every item, and writes an empty dossier too',
  ({ print, extension, mime }) => {
    const printed = print(MIXED);
    for (const words of ['Title of gone', 'the words', 'second']) expect(printed).toContain(words);
    expect(print(documentOf()).length).toBeGreaterThanOrEqual(0);
    expect(extension).toMatch(/^[a-z]+$/);
    expect(mime).toMatch(/^(text|application)\//);
  },
);

test('every format has an id and an ending of its own', () => {
  for (const field of ['id', 'extension'] as const) {
    expect(new Set(DOSSIER_FORMATS.map((format) => format[field])).size).toBe(DOSSIER_FORMATS.length);
  }
});

test('other programs read the works and the notes', () => {
  const print = (id: string) => DOSSIER_FORMATS.find((format) => format.id === id)?.print(MIXED) ?? '';
  const { entries, errors } = parse(print('bibtex'), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ fields }) => fields.annote)).toEqual([
    'first - second “the words” (Source 2, Africanews) — =note',
    'x',
  ]);
  expect(readRis(print('ris')).map(({ title }) => title)).toEqual(['Sahel & <Coast>', 'Title of gone']);
  expect(print('ris')).toContain('N1  - “the words” (Source 2, Africanews) — =note\r\n');
});
