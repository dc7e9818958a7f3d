import { describe, expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { titleLanguage } from './language.ts';
import { splitLines } from './lines.ts';
import { findMarkers } from './markers.ts';
import { trailingParens } from './parens.ts';
import { areNames, splitNames } from './people.ts';
import { sentenceAround } from './sentence.ts';
import { slug } from './slug.ts';
import { linkKind, trimUrl } from './urls.ts';

describe('names', () => {
  test.each([
    ['Jane Doe', ['Jane Doe']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & Ann Sørensen', ['Jane Doe', 'John Roe', 'Ann Sørensen']],
    ['Jane Doe, and John  Roe', ['Jane Doe', 'John Roe']],
    ['Andrés Sandoval', ['Andrés Sandoval']],
  ])('%s', (text, names) => {
    expect(splitNames(text)).toEqual(names);
    expect(areNames(text)).toBe(true);
  });

  test.each([
    'Part 2',
    'see the list',
    '',
    'Burkina Faso: Prime Minister',
    'One Two Three Four Five Six Seven',
  ])('not “%s”', (text) => {
    expect(areNames(text)).toBe(false);
  });
});

test.each([
  ['RT (a channel)', { before: 'RT', inside: 'a channel', closed: true }],
  ['RT (a (small) channel)', { before: 'RT', inside: 'a (small) channel', closed: true }],
  ['RT (a) and (b)', { before: 'RT (a) and', inside: 'b', closed: true }],
  ['RT (never closed', { before: 'RT', inside: 'never closed', closed: false }],
  ['RT a) b)', null],
  ['RT (a) b', null],
  ['RT', null],
])('the parenthesis that ends “%s”', (text, parens) => {
  expect(trailingParens(text)).toEqual(parens);
});

test.each([
  ['Title in English', false, null, 'en'],
  ['Лавров прибыл с визитом в Алжир для переговоров', false, null, 'ru'],
  ['Le ministre annonce une nouvelle campagne contre les rebelles', true, null, 'fr'],
  ['Abc', true, 'Hausa-language service', 'ha'],
  ['Le ministre annonce une nouvelle campagne', true, 'Klingon-language paper', 'fr'],
  ['12345', true, null, null],
  ['Україна отримає нові літаки', true, null, 'uk'],
  ['Россия поставит Ирану истребители Су-35', true, null, 'ru'],
  ['ایران و پاکستان', true, null, 'fa'],
  ['پاکستان اور ایران کے تعلقات', true, null, 'ur'],
  ['Türkiye’den İran’a nota', true, null, 'tr'],
  ['Governo anuncia novas negociações de paz', true, null, 'pt'],
  ['España enviará más tropas a Malí', true, null, 'es'],
  ['تحصل الجزائر على مقاتلات جديدة', true, null, 'ar'],
])('the language of “%s” (translated: %s, outlet: %s) is %s', (title, translated, descriptor, language) => {
  expect(titleLanguage(title, translated, descriptor)).toBe(language);
});

test.each([
  ['https://a.example/x;', 'https://a.example/x'],
  ['https://a.example/x).', 'https://a.example/x'],
  ['https://a.example/x_(1).jpg', 'https://a.example/x_(1).jpg'],
  ['https://a.example/x_(1)', 'https://a.example/x_(1)'],
])('%s is the link %s', (printed, url) => {
  expect(trimUrl(printed)).toBe(url);
});

test.each([
  ['https://www.tinyurl.com/x', 'shortened'],
  ['rb.gy/x', 'shortened'],
  ['https://news.example/tinyurl.com', 'direct'],
  ['ftp://news.example/x', 'none'],
  ['data:text/html,x', 'none'],
  [null, 'none'],
])('the link %s is %s', (url, kind) => {
  expect(linkKind(url)).toBe(kind);
});

test('lines are counted as an editor counts them', () => {
  expect(splitLines('')).toEqual({ total: 0, lines: [] });
  expect(splitLines('\uFEFFa\r\n\r\nb\rc\n')).toEqual({
    total: 4,
    lines: [
      { n: 1, text: 'a', afterBlank: true },
      { n: 3, text: 'b', afterBlank: true },
      { n: 4, text: 'c', afterBlank: false },
    ],
  });
});

test.each([
  ['a.[i] B', ['i']],
  ['a,[i]b', ['i']],
  ['a [i] b', ['i']],
  ['a.[iv][v]', ['iv', 'v']],
  ['“[i]t is', []],
  ['and [i]t is', []],
  ['[I]t, [CAR], [Al-Anfal, 36], [GRLCUT(1]', []],
])('the markers of “%s”', (text, labels) => {
  expect(findMarkers(text).map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['First one.[i] Second one.', 'First one.[i]'],
  ['First one. Second[i] one. Third.', 'Second[i] one.'],
  ['Only one[i]', 'Only one[i]'],
])('the sentence of the marker in “%s”', (text, sentence) => {
  expect(sentenceAround(text, text.indexOf('[i]'))).toBe(sentence);
});

describe('a name for a file', () => {
  test('is the words of the text', () => {
    expect(slug('Iran’s “Most Active” Airbase: Vatanpour – à côté')).toBe(
      'irans-most-active-airbase-vatanpour-a-cote',
    );
  });

  test('is short, and depends on the whole text', () => {
    const long = 'word '.repeat(60);
    expect(slug(long).length).toBeLessThanOrEqual(107);
    expect(slug(`${long}a`)).not.toBe(slug(`${long}b`));
    expect(slug('x'.repeat(200))).toMatch(/^x{100}-[a-z0-9]{6}$/);
  });

  test('is a fingerprint where no letter can be spelt', () => {
    expect(slug('لافروف')).toMatch(/^[a-z0-9]{6}$/);
    expect(slug('لافروف')).not.toBe(slug('الجزائر'));
  });
});

test('bytes are a text or the line where they stop being one', () => {
  const bytes = (...parts: (string | number)[]) =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])),
    );
  expect(decodeBytes(bytes('é\n'))).toEqual({ ok: true, text: 'é\n' });
  expect(decodeBytes(bytes('é\nb', 0xff, 'c\n'))).toMatchObject({ ok: false, line: 2 });
  expect(decodeBytes(bytes('a\n\n', 0xe9))).toMatchObject({ ok: false, line: 3 });
  expect(decodeBytes(bytes('a', 0))).toMatchObject({ ok: false, line: 1 });
});
