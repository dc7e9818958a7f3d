import { describe, expect, test } from 'vitest';
import { isCitation } from '../text/citation-shape.ts';
import { splitLines } from '../text/lines.ts';
import { readCitation } from './read-citation.ts';

function read(text: string) {
  const { lines } = splitLines(text);
  const { n: _, lines: __, raw: ___, ...fields } = readCitation({ citation: [...lines], excerpt: [] }, 1);
  return fields;
}

const PLAIN = {
  authors: [],
  title: 'Camps at the border',
  translatedTitle: null,
  language: 'en',
  outlet: 'Addis Post',
  outletDescriptor: 'weekly',
  date: '2023-06-09',
  dateText: '9 June 2023',
  url: 'https://a.example/x',
  link: 'direct',
  excerpt: [],
};

describe('a citation is read', () => {
  test.each([
    ['as printed', '“Camps at the border,” Addis Post (weekly), 9 June 2023. https://a.example/x', {}],
    [
      'with straight marks',
      '"Camps at the border," Addis Post (weekly), 9 June 2023. https://a.example/x',
      {},
    ],
    [
      'with the mark before the comma',
      '“Camps at the border”, Addis Post (weekly), 9 June 2023. https://a.example/x',
      {},
    ],
    [
      'with its label',
      'Source: “Camps at the border,” Addis Post (weekly), 9 June 2023. https://a.example/x',
      {},
    ],
    [
      'with a comma before the link',
      '“Camps at the border,” Addis Post (weekly), 9 June 2023, https://a.example/x',
      {},
    ],
    [
      'with a no-break space after the link',
      '“Camps at the border,” Addis Post (weekly), 9 June 2023. https://a.example/x\u00A0',
      {},
    ],
    [
      'with the month first',
      '“Camps at the border,” Addis Post (weekly), June 9, 2023. https://a.example/x',
      { dateText: 'June 9, 2023' },
    ],
    [
      'without a date',
      '“Camps at the border,” Addis Post (weekly). https://a.example/x',
      { date: null, dateText: null },
    ],
    [
      'with a month that is none',
      '“Camps at the border,” Addis Post (weekly), 9 Jun3 2023. https://a.example/x',
      { date: null, dateText: '9 Jun3 2023' },
    ],
    [
      'with a remark behind the title',
      '“Camps at the border (Part 2),” Addis Post (weekly), 9 June 2023. https://a.example/x',
      { title: 'Camps at the border (Part 2)' },
    ],
    [
      'with a descriptor in two parentheses',
      '“Camps at the border,” Addis Post (weekly (in Amharic)), 9 June 2023. https://a.example/x',
      { outletDescriptor: 'weekly (in Amharic)' },
    ],
    [
      'with a link that is none',
      '“Camps at the border,” Addis Post (weekly), 9 June 2023. javascript:alert(1)',
      { url: 'javascript:alert(1)', link: 'none' },
    ],
    [
      'with its authors',
      'Ann Sørensen and Omar Ben Ali, “Camps at the border,” Addis Post (weekly), 9 June 2023. https://a.example/x',
      { authors: ['Ann Sørensen', 'Omar Ben Ali'] },
    ],
    [
      'with a title that ends in a quotation',
      '“Camps at the ‘border’,” Addis Post (weekly), 9 June 2023. https://a.example/x',
      { title: 'Camps at the ‘border’' },
    ],
    [
      'without title',
      'No title. Addis Post (weekly), 9 June 2023. https://a.example/x',
      { title: null, language: null },
    ],
    [
      'without title and with an excerpt',
      'No title, Addis Post (weekly), 9 June 2023. https://a.example/x “They came.”',
      { title: null, language: null, excerpt: [{ line: 1, text: '“They came.”' }] },
    ],
  ])('%s', (_, text, differing) => {
    expect(isCitation(text)).toBe(true);
    expect(read(text)).toEqual({ ...PLAIN, ...differing });
  });

  test('with the link on a line of its own', () => {
    expect(read('“Camps at the border,” Addis Post (weekly), 9 June 2023.\nhttps://a.example/x')).toEqual(
      PLAIN,
    );
  });
});

describe('running text is no citation', () => {
  test.each([
    'The minister spoke of a “roadmap” in Paris on 5 May 2023. More is at https://a.example/x for those who read it.',
    'He said: “We will never negotiate.” It was 5 May 2023.',
    '“The only negotiations,” de Tambela told the assembly, “are those on the battlefield.”',
    'See https://a.example/x',
    'In 2023, the army left.',
    '“Life is short,” he said. Read more: https://a.example/x',
  ])('%s', (text) => {
    expect(isCitation(text)).toBe(false);
  });
});
