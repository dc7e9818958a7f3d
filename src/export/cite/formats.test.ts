import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartialDate } from '../../model/partial-date.ts';
import { factsOf, readBibtex, readCslJson, readRis, withoutContainer } from '../testing/read-back.ts';
import { bibtex } from './bibtex.ts';
import { type CslItem, dateParts } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import { CITATION_FORMATS } from './index.ts';
import { ris } from './ris.ts';
import { splitName } from './split-name.ts';

const SIGNS = [
  ...'\\{}&%$#_~^<>-–—,\'`"“”‘’«»?!@|*[]():;=+/.',
  '--',
  '---',
  '``',
  "''",
  '?`',
  '\\&',
  '{\\"a}',
  '%20',
];
const LETTERS = ['a', 'B', 'è', 'ß', 'ا', 'لجزائر', 'Ж', '中', '𝔘', 'é', 'and', 'The', '7'];

/** Words of signs and letters of every kind; no white space at their ends, which no field keeps. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...LETTERS), fc.constant(' ')), { minLength: 1 })
  .map((parts) => parts.join('').trim().replace(/ +/g, ' ').normalize('NFC'))
  .filter((made) => made !== '');

const name = fc
  .array(
    fc.constantFrom('Ana', 'J.', 'de', 'la', 'Koné', 'Al-Amin', 'Ould', 'O’Hara', 'Jr.', 'And', 'محمد'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => splitName(words.join(' ')));

const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain((parts) =>
    fc.integer({ min: 1, max: 3 }).map((length) =>
      parts
        .slice(0, length)
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    ),
  )
  .map((iso) => dateParts(iso as PartialDate));

const url = fc.webUrl({ withFragments: true, withQueryParameters: true });

const item: fc.Arbitrary<CslItem> = fc.record(
  {
    id: fc.uuid(),
    type: fc.constantFrom('article-magazine', 'article-newspaper', 'webpage'),
    title: text,
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    'container-title': text,
    issued: date,
    URL: url,
    note: text,
  },
  { requiredKeys: ['id', 'type', 'container-title'] },
);

const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 });

/** A dollar sign would begin mathematics, so it is percent-encoded: the same address. */
const encoded = (address: string | null): string | null => address?.replaceAll('$', '%24') ?? null;

test('BibTeX read by another program gives the same works', () => {
  fc.assert(
    fc.property(items, (given) => {
      const facts = given.map(factsOf).map((fact) => ({ ...fact, url: encoded(fact.url) }));
      expect(readBibtex(bibtex.print(given))).toEqual(facts);
    }),
  );
});

test('RIS read by another program gives the same works', () => {
  fc.assert(
    fc.property(items, (given) => {
      expect(readRis(ris.print(given))).toEqual(given.map(factsOf).map(withoutContainer));
    }),
  );
});

test('CSL-JSON is what the schema of CSL data asks for, and gives the same works', () => {
  fc.assert(
    fc.property(items, (given) => {
      expect(readCslJson(cslJson.print(given))).toEqual(given.map(factsOf));
    }),
  );
});

const BROKEN: CslItem = {
  id: 'broken',
  type: 'webpage',
  title: 'Two\nlines\r\n  TI  - three\u2028four',
  note: 'A\nnote',
  issued: { literal: 'spring 2023' },
};

test('a line break begins neither a field nor a work', () => {
  expect(readRis(ris.print([BROKEN]))).toMatchObject([{ title: 'Two lines TI - three four' }]);
  expect(readBibtex(bibtex.print([BROKEN]))).toMatchObject([
    { title: 'Two lines TI - three four', date: 'spring 2023' },
  ]);
});

test('RIS has one field a line, the outlet among them', () => {
  const made: CslItem = {
    id: 'x',
    type: 'webpage',
    author: [splitName('Tawfiq al-Hakim')],
    title: 'Un titre',
    'container-title': 'RT Arabic',
    issued: dateParts('2023-02' as PartialDate),
    language: 'fr',
  };
  expect(ris.print([made]).split('\r\n')).toEqual([
    'TY  - ELEC',
    'ID  - x',
    'AU  - al-Hakim, Tawfiq',
    'TI  - Un titre',
    'T2  - RT Arabic',
    'PY  - 2023',
    'DA  - 2023/02//',
    'LA  - fr',
    'ER  - ',
    '',
  ]);
});

test.each(CITATION_FORMATS)('$label writes no works and many', ({ print, extension, mime }) => {
  expect(print([])).not.toContain('undefined');
  expect(print([BROKEN, { ...BROKEN, id: 'other' }]).match(/three/g)).toHaveLength(2);
  expect(extension).toMatch(/^[a-z]+$/);
  expect(mime).toMatch(/^[a-z]+\//);
});

test('every format has an id and a label of its own', () => {
  for (const key of ['id', 'label'] as const) {
    expect(new Set(CITATION_FORMATS.map((format) => format[key])).size).toBe(CITATION_FORMATS.length);
  }
});
