import { expect, test } from 'vitest';
import type { PartialDate } from '../../model/partial-date.ts';
import { apa } from './apa.ts';
import { chicago, chicagoNote } from './chicago.ts';
import { type CslItem, dateParts } from './csl-item.ts';
import { type RichText, toHtml } from './rich-text.ts';
import { splitName } from './split-name.ts';

const on = (date: string): Pick<CslItem, 'issued'> => ({ issued: dateParts(date as PartialDate) });
const by = (...names: readonly string[]): Pick<CslItem, 'author'> => ({ author: names.map(splitName) });

/** Italics as the guides print them in plain text. */
const show = (rich: RichText): string =>
  rich.map((run) => (run.italic ? `_${run.text}_` : run.text)).join('');

type Golden = {
  /** The rule it shows. */
  readonly rule: string;
  readonly item: Omit<CslItem, 'id'>;
  readonly chicago: string;
  readonly note: string;
  readonly apa: string;
};

const NEWS = { type: 'article-newspaper', 'container-title': 'Le Monde' } as const;
const OE = { type: 'article-magazine', 'container-title': 'OE Watch' } as const;

const GOLDEN: readonly Golden[] = [
  {
    rule: 'a news article, CMOS quick guide',
    item: {
      type: 'article-newspaper',
      'container-title': 'New York Times',
      ...by('Farhad Manjoo'),
      title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
      ...on('2017-03-08'),
      URL: 'https://www.nytimes.com/2017/03/08/technology/snap.html',
    },
    chicago:
      'Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” _New York Times_, March 8, 2017. https://www.nytimes.com/2017/03/08/technology/snap.html.',
    note: 'Farhad Manjoo, “Snap Makes a Bet on the Cultural Supremacy of the Camera,” _New York Times_, March 8, 2017, https://www.nytimes.com/2017/03/08/technology/snap.html',
    apa: 'Manjoo, F. (2017, March 8). Snap Makes a Bet on the Cultural Supremacy of the Camera. _New York Times_. https://www.nytimes.com/2017/03/08/technology/snap.html',
  },
  {
    rule: 'a newspaper title that ends in a question mark, APA example 16',
    item: {
      type: 'article-newspaper',
      'container-title': 'The New York Times',
      ...by('B. Carey'),
      title: 'Can we get better at forgetting?',
      ...on('2019-03-22'),
      URL: 'https://www.nytimes.com/2019/03/22/health/memory.html',
    },
    chicago:
      'Carey, B. “Can we get better at forgetting?” _The New York Times_, March 22, 2019. https://www.nytimes.com/2019/03/22/health/memory.html.',
    note: 'B. Carey, “Can we get better at forgetting?,” _The New York Times_, March 22, 2019, https://www.nytimes.com/2019/03/22/health/memory.html',
    apa: 'Carey, B. (2019, March 22). Can we get better at forgetting? _The New York Times_. https://www.nytimes.com/2019/03/22/health/memory.html',
  },
  {
    rule: 'a page of a news website, APA example 110',
    item: {
      type: 'webpage',
      'container-title': 'CNN',
      ...by('Nina Avramova'),
      title: 'The secret to a long, happy, healthy life? Think age-positive',
      ...on('2019-01-03'),
    },
    chicago:
      'Avramova, Nina. “The secret to a long, happy, healthy life? Think age-positive.” CNN, January 3, 2019.',
    note: 'Nina Avramova, “The secret to a long, happy, healthy life? Think age-positive,” CNN, January 3, 2019',
    apa: 'Avramova, N. (2019, January 3). _The secret to a long, happy, healthy life? Think age-positive_. CNN.',
  },
  {
    rule: 'a translated title in brackets, CMOS 14.99',
    item: {
      ...NEWS,
      'container-title': 'Tijdschrift voor Taal-, Land- en Volkenkunde',
      ...by('W. Kern'),
      title: 'Waar verzamelde Pigafetta zijn Maleise woorden?',
      custom: { translatedTitle: 'Where did Pigafetta collect his Malaysian words?' },
      ...on('1938'),
    },
    chicago:
      'Kern, W. “Waar verzamelde Pigafetta zijn Maleise woorden?” [Where did Pigafetta collect his Malaysian words?] _Tijdschrift voor Taal-, Land- en Volkenkunde_, 1938.',
    note: 'W. Kern, “Waar verzamelde Pigafetta zijn Maleise woorden?” [Where did Pigafetta collect his Malaysian words?], _Tijdschrift voor Taal-, Land- en Volkenkunde_, 1938',
    apa: 'Kern, W. (1938). Waar verzamelde Pigafetta zijn Maleise woorden? [Where did Pigafetta collect his Malaysian words?]. _Tijdschrift voor Taal-, Land- en Volkenkunde_.',
  },
  {
    rule: 'no author: the title comes first',
    item: {
      ...NEWS,
      title: 'La Russie est ici à la demande du Mali',
      custom: { translatedTitle: 'Russia is here at Mali’s request' },
      ...on('2023-02'),
    },
    chicago:
      '“La Russie est ici à la demande du Mali” [Russia is here at Mali’s request]. _Le Monde_, February 2023.',
    note: '“La Russie est ici à la demande du Mali” [Russia is here at Mali’s request], _Le Monde_, February 2023',
    apa: 'La Russie est ici à la demande du Mali [Russia is here at Mali’s request]. (2023, February). _Le Monde_.',
  },
  {
    rule: 'two authors',
    item: { ...NEWS, ...by('Hassane Koné', 'Fahiraman Rodrigue Koné'), title: 'Dialogue', ...on('2023') },
    chicago: 'Koné, Hassane, and Fahiraman Rodrigue Koné. “Dialogue.” _Le Monde_, 2023.',
    note: 'Hassane Koné and Fahiraman Rodrigue Koné, “Dialogue,” _Le Monde_, 2023',
    apa: 'Koné, H., & Koné, F. R. (2023). Dialogue. _Le Monde_.',
  },
  {
    rule: 'three authors, a suffix and particles: CMOS sorts by the name behind them, APA by them',
    item: {
      ...NEWS,
      ...by('Simone de Beauvoir', 'Tawfiq al-Hakim', 'Jean-Pierre Dupont Jr.'),
      title: 'Trois',
      ...on('2023'),
    },
    chicago: 'Beauvoir, Simone de, Tawfiq al-Hakim, and Jean-Pierre Dupont Jr. “Trois.” _Le Monde_, 2023.',
    note: 'Simone de Beauvoir, Tawfiq al-Hakim, and Jean-Pierre Dupont Jr., “Trois,” _Le Monde_, 2023',
    apa: 'de Beauvoir, S., al-Hakim, T., & Dupont, J.-P., Jr. (2023). Trois. _Le Monde_.',
  },
  {
    rule: 'four authors: a note names the first',
    item: { ...NEWS, ...by('Ann Ash', 'Bo Birch', 'Cy Cedar', 'Di Damson'), title: 'Trees', ...on('2023') },
    chicago: 'Ash, Ann, Bo Birch, Cy Cedar, and Di Damson. “Trees.” _Le Monde_, 2023.',
    note: 'Ann Ash et al., “Trees,” _Le Monde_, 2023',
    apa: 'Ash, A., Birch, B., Cedar, C., & Damson, D. (2023). Trees. _Le Monde_.',
  },
  {
    rule: 'an institution is one name',
    item: { ...NEWS, ...by('Institute for Security Studies', 'Ann Ash'), title: 'Sahel', ...on('2023') },
    chicago: 'Institute for Security Studies and Ann Ash. “Sahel.” _Le Monde_, 2023.',
    note: 'Institute for Security Studies and Ann Ash, “Sahel,” _Le Monde_, 2023',
    apa: 'Institute for Security Studies, & Ash, A. (2023). Sahel. _Le Monde_.',
  },
  {
    rule: 'an inferred author and date in brackets, explained',
    item: {
      ...OE,
      ...by('Jason Warner'),
      title: 'Mali Defends Reliance on Russian Counterterrorism Assistance',
      ...on('2023-03'),
      custom: { inferred: ['author', 'issued'] },
    },
    chicago:
      '[Warner, Jason]. “Mali Defends Reliance on Russian Counterterrorism Assistance.” _OE Watch_, [March 2023]. [Author and date inferred from a footnote that cites this piece.]',
    note: '[Jason Warner], “Mali Defends Reliance on Russian Counterterrorism Assistance,” _OE Watch_, [March 2023]',
    apa: '[Warner, J.] ([2023, March]). Mali Defends Reliance on Russian Counterterrorism Assistance. _OE Watch_. [Author and date inferred from a footnote that cites this piece.]',
  },
  {
    rule: 'a lower bound is not a date',
    item: { ...OE, title: 'Kenya in DRC', custom: { notBefore: '2023-02-11' as PartialDate } },
    chicago:
      '“Kenya in DRC.” _OE Watch_, n.d. [Undated; not before 11 February 2023, the date of its newest source.]',
    note: '“Kenya in DRC,” _OE Watch_, n.d.',
    apa: 'Kenya in DRC. (n.d.). _OE Watch_. [Undated; not before 11 February 2023, the date of its newest source.]',
  },
  {
    rule: 'quotation marks within a title',
    item: { ...OE, ...by('Michael Rubin'), title: 'Iran’s “Most ‘Active’ Base”', ...on('2024-04-15') },
    chicago: 'Rubin, Michael. “Iran’s ‘Most “Active” Base.’” _OE Watch_, April 15, 2024.',
    note: 'Michael Rubin, “Iran’s ‘Most “Active” Base,’” _OE Watch_, April 15, 2024',
    apa: 'Rubin, M. (2024, April 15). Iran’s “Most ‘Active’ Base.” _OE Watch_.',
  },
  {
    rule: 'neither author nor title: the outlet comes first',
    item: {
      type: 'webpage',
      'container-title': 'Ministry page',
      ...on('2023-02-08'),
      URL: 'https://a.example/p',
    },
    chicago: 'Ministry page, February 8, 2023. https://a.example/p.',
    note: 'Ministry page, February 8, 2023, https://a.example/p',
    apa: 'Ministry page. (2023, February 8). [Untitled]. https://a.example/p',
  },
  {
    rule: 'printed words that are no date stand as they are',
    item: { ...NEWS, title: 'Later', issued: { literal: 'spring 2023' } },
    chicago: '“Later.” _Le Monde_, spring 2023.',
    note: '“Later,” _Le Monde_, spring 2023',
    apa: 'Later. (spring 2023). _Le Monde_.',
  },
];

test.each(GOLDEN)('$rule', ({ item, ...golden }) => {
  const whole: CslItem = { id: 'x', ...item };
  expect(show(chicago.typeset(whole))).toBe(golden.chicago);
  expect(show(chicagoNote(whole))).toBe(golden.note);
  expect(show(apa.typeset(whole))).toBe(golden.apa);
});

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `Ann ${String.fromCharCode(65 + i)}sh`);

test('of more than ten authors Chicago lists seven, APA all up to twenty', () => {
  const item: CslItem = { id: 'x', ...NEWS, ...by(...many(11)), title: 'T', ...on('2023') };
  expect(show(chicago.typeset(item))).toBe(
    'Ash, Ann, Ann Bsh, Ann Csh, Ann Dsh, Ann Esh, Ann Fsh, Ann Gsh, et al. “T.” _Le Monde_, 2023.',
  );
  expect(show(apa.typeset(item))).toContain('Jsh, A., & Ksh, A. (2023)');
  const more: CslItem = { ...item, ...by(...many(22)) };
  expect(show(apa.typeset(more))).toContain('Rsh, A., Ssh, A., . . . Vsh, A. (2023)');
});

test('a note may carry another address than the work’s own, or none', () => {
  const item: CslItem = { id: 'x', ...NEWS, title: 'T', ...on('2023'), URL: 'https://a.example/' };
  expect(show(chicagoNote(item, 'https://b.example/#p'))).toBe('“T,” _Le Monde_, 2023, https://b.example/#p');
  expect(show(chicagoNote(item, null))).toBe('“T,” _Le Monde_, 2023');
});

test('as HTML italics are marked and signs are escaped', () => {
  const item: CslItem = { id: 'x', ...NEWS, title: 'A < B & "C"', ...on('2023') };
  expect(toHtml(apa.typeset(item))).toBe('A &lt; B &amp; &quot;C.&quot; (2023). <i>Le Monde</i>.');
});

test('Arabic has no italics and is kept apart from what stands beside it', () => {
  const item: CslItem = { id: 'x', type: 'webpage', title: 'لافروف', 'container-title': 'RT', ...on('2023') };
  expect(toHtml(apa.typeset(item))).toBe('<bdi>لافروف</bdi>. (2023). RT.');
  expect(toHtml(chicago.typeset(item))).toBe('“<bdi>لافروف.</bdi>” RT, 2023.');
});

test('a file has one work a line, in the order given', () => {
  const items: readonly CslItem[] = ['B', 'A'].map((title) => ({ id: title, ...NEWS, title, ...on('2023') }));
  expect(apa.print(items)).toBe('B. (2023). Le Monde.\nA. (2023). Le Monde.\n');
  expect(chicago.print(items)).toBe('“B.” Le Monde, 2023.\n“A.” Le Monde, 2023.\n');
});
