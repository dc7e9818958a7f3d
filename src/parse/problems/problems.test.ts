import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NO_EDITORIAL } from '../editorial.ts';
import { buildCorpus } from '../index.ts';
import { PROBLEM_CHECKS } from './index.ts';

const PIECE = readFileSync(new URL('../fixtures/plain-piece.txt', import.meta.url), 'utf8');
const INDEX = `Legacy Articles On Kenya

2022-03-01 Kenyan Troops Deploy to Somalia Border (Jane Doe)
2022-02-01 Kenya: A Second Base Planned (Jane Keshavarz)
`;

function problemsOf(text: string, kind: string): string[] {
  const { problems } = buildCorpus(
    [{ file: 'a.txt', text, bytes: 0, sha256: '' }],
    NO_EDITORIAL,
    () => undefined,
  );
  return problems
    .filter((problem) => problem.kind === kind)
    .map(({ line, message }) => `${line}: ${message}`);
}

/** A text with one place changed; the place must be there. */
function with_(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`“${from}” does not stand in the text`);
  return text.replaceAll(from, to);
}

const row = (text: string) => `${INDEX}${text}\n`;
const piece = (from: string, to: string) => with_(PIECE, from, to);

/** A second piece whose two footnotes cite the first with the issues given. */
function citing(first: string, second: string): string {
  const notes = [first, second].map(
    (issue, i) =>
      `[${'i'.repeat(i + 1)}] See: John Roe, “Kenya Opens a Naval Base on Its Northern Coast,” OE Watch, ${issue}. https://a.example`,
  );
  const analysis =
    'Kenya’s second base has been put off, the excerpted article reports.[i] The first opened in March.[ii]';
  return `${PIECE}\nKenya Puts Off Its Second Base\n\nThe base.\n\nThe base.\n\n${analysis}\n\n“Put off,” Habari (news site), 1 May 2023. https://habari.example/off\n\nIt is put off.\n\n${notes.join('\n\n')}\n`;
}

/** A kind, a text that has it with what is said of it, and a text nearly the same that has it not. */
const CASES: readonly (readonly [kind: string, has: string, says: RegExp, hasNot: string])[] = [
  [
    'duplicate-entry',
    row('2022-02-01 Kenya: A second Base Planned (Jane Keshavarz)'),
    /^5: Same row as line 4/,
    row('2022-02-01 Kenya: A Third Base Planned (Jane Keshavarz)'),
  ],
  [
    'same-title-other-date',
    row('2022-01-01 Kenya: A Second Base Planned (Jane Keshavarz)'),
    /^5: .*2022-02-01 \(line 4\)/,
    row('2022-01-01 Kenya: A Third Base Planned (Jane Keshavarz)'),
  ],
  [
    'author-variant',
    row('2022-01-01 Kenya: A Third Base (Jane Keshvarz)'),
    /^5: “Jane Keshvarz” is read as “Jane Keshavarz”/,
    row('2022-01-01 Kenya: A Third Base (Jan Keshavarz)'),
  ],
  [
    'unclosed-parenthesis',
    row('2022-01-01 Kenya: A Third Base (Jane Doe'),
    /^5: .*“\(Jane Doe” is not closed/,
    row('2022-01-01 Kenya: A Third Base (Part 3) (Jane Doe)'),
  ],
  [
    'title-style',
    row('2022-01-01 Kenya- A Third Base (Jane Doe)'),
    /^5: “Kenya- A”: a hyphen/,
    row('2022-01-01 Kenya-Somalia Border Closed (Jane Doe)'),
  ],
  [
    'title-style',
    row('2022-01-01 KENYA Opens a Third Base (Jane Doe)'),
    /^5: “KENYA” is printed in capitals/,
    row('2022-01-01 ECOWAS Opens a Third Base (Jane Doe)'),
  ],
  [
    'title-style',
    row('2022-01-01 Kenya: Hovercraft successfully fires cruise missiles (Jane Doe)'),
    /is not in title case/,
    row('2022-01-01 Kenya: Hovercraft Successfully Fires Cruise Missiles (Jane Doe)'),
  ],
  [
    'title-style',
    row('2022-01-01 Kenya-Increasing Exports (Jane Doe)'),
    /^5: “Kenya-Increasing”/,
    row('2022-01-01 Pro-Kenyan Protests (Jane Doe)'),
  ],
  [
    'coverage-gap',
    row('2021-10-01 Kenya: A Third Base (Jane Doe)'),
    /no entry from 2021-11 to 2022-01 \(3 months\)/,
    row('2022-01-31 Kenya: A Third Base (Jane Doe)'),
  ],
  [
    'coverage-gap',
    row('2021-12-01 Kenya: A Third Base (Jane Doe)'),
    /no entry in 2022-01/,
    row('2022-01-01 Kenya: A Third Base (Jane Doe)'),
  ],
  [
    'bad-date',
    row('2022-02-29 Kenya: A Third Base (Jane Doe)'),
    /^5: “2022-02-29” is not a day/,
    row('2020-02-29 Kenya: A Third Base (Jane Doe)'),
  ],
  [
    'bad-date',
    piece('3 March 2023. https', '32 March 2023. https'),
    /^12: The date “32 March 2023” of source 1/,
    PIECE,
  ],
  ['unplaced-line', row('and some words more'), /^5: “and some words more” belongs to no article/, row('')],
  [
    'unattributed',
    row('2022-01-01 Kenya: A Third Base'),
    /^5: The row names no author/,
    row('2022-01-01 Kenya: A Third Base (Jane Doe)'),
  ],
  ['unattributed', PIECE, /^1: The piece is printed without an author/, INDEX],
  ['undated', PIECE, /^1: .*not before 2023-03-03, its newest source/, INDEX],
  ['missing-opening-quote', piece('“Base opens', 'Base opens'), /^12: The title of source 1/, PIECE],
  ['missing-opening-quote', piece('\n“The base', '\nThe base'), /^7: The pull quote/, PIECE],
  [
    'unbalanced-quotes',
    piece('The fishermen said they', 'The fishermen said” they'),
    /^18: 1 more quote mark is closed than opened/,
    piece('The fishermen said they', 'The fishermen “said” they'),
  ],
  [
    'unbalanced-quotes',
    piece('opens at Lamu,”', 'opens” at Lamu,”'),
    /^12: In the citation of source 1/,
    piece('opens at Lamu,”', '“opens” at Lamu,”'),
  ],
  [
    'editing-artefact',
    piece('according to', '[GRLCUT(1] according to'),
    /^9: “\[GRLCUT\(1\]” stands/,
    piece('according to', '[CAR] [Sura, 36] according to'),
  ],
  [
    'doubled-punctuation',
    piece('welcomed it, although', 'welcomed it,. although'),
    /“it,\.”: two punctuation/,
    piece('welcomed it, although', 'welcomed it… etc., although'),
  ],
  [
    'missing-space',
    piece('first article.[i] Residents', 'first article.[i]Residents'),
    /^9: No space in “article\.\[i\]Residents”/,
    PIECE,
  ],
  [
    'missing-space',
    piece('the minister said.', 'the minister said.He smiled.'),
    /^14: No space in “said\.He”/,
    piece('the minister said.', 'the minister told Africanews.com, U.S. and co.ke.'),
  ],
  [
    'missing-space',
    piece('welcomed it, although', 'welcomed it,although'),
    /No space in “it,although”/,
    piece('welcomed it, although', 'welcomed 1,700 it, although'),
  ],
  [
    'two-line-citation',
    piece('hofu (Lamu’s', 'hofu\n\n(Lamu’s'),
    /^16: The citation of source 2 runs over lines 16 and 18/,
    PIECE,
  ],
  [
    'excerpt-on-citation-line',
    piece('example/wavuvi\n\nThe', 'example/wavuvi The'),
    /^16: The excerpt of source 2/,
    PIECE,
  ],
  [
    'missing-outlet-descriptor',
    piece(' (Swahili-language news site)', ''),
    /^16: Source 2, Habari, is not described/,
    PIECE,
  ],
  [
    'shortened-link',
    piece('https://habari.example/wavuvi', 'https://bit.ly/wavuvi'),
    /^16: bit\.ly hides where the link of source 2/,
    piece('https://habari.example/wavuvi', 'https://bit.ly.example/wavuvi'),
  ],
  [
    'shortened-link',
    piece('https://photos.example/lamu', 'https://rb.gy/lamu'),
    /^28: rb\.gy hides where the image/,
    PIECE,
  ],
  [
    'link-without-scheme',
    piece('https://habari.example/wavuvi', 'habari.example/wavuvi'),
    /^16: The link of source 2, habari\.example\/wavuvi/,
    PIECE,
  ],
  [
    'unsafe-link',
    piece('https://habari.example/wavuvi', 'javascript:alert(1)'),
    /^16: The link of source 2 has the scheme “javascript”/,
    piece('https://habari.example', 'http://habari.example'),
  ],
  [
    'date-contradicts-link',
    piece('/2023/03/03/', '/2023/02/03/'),
    /^12: Source 1 is dated 3 March 2023; its link’s path says 2023-02-03/,
    piece('/2023/03/03/', '/2023/03/'),
  ],
  [
    'date-contradicts-link',
    piece('/2023/03/03/', '/2022/'.concat('12/03-')),
    /says 2022-12-03/,
    piece('/2023/03/03/', '/1424138/77/'),
  ],
  [
    'reference-without-link',
    PIECE,
    /^21: Footnote i cites “Kenya Buys Patrol Boats” without a link/,
    piece('2-2022.', '2-2022. https://example.org/boats'),
  ],
  [
    'same-title-other-link',
    piece(
      'OE Watch, 2-2022.',
      'OE Watch, 2-2022. https://a.example/1; John Roe, “Kenya buys Patrol Boats,” OE Watch, 2-2022. https://a.example/2',
    ),
    /^21: “Kenya buys Patrol Boats” is linked to https:\/\/a\.example\/2 here/,
    piece(
      'OE Watch, 2-2022.',
      'OE Watch, 2-2022. https://a.example/1; John Roe, “Kenya Buys Patrol Boats,” OE Watch, 2-2022. https://a.example/1',
    ),
  ],
  [
    'title-mismatch',
    `${row('2022-01-01 Kenya’s Navy Opens a Fishing Shipyard (John Roe)')}\n${piece('“Kenya’s Navy Opens a Shipyard,”', '“Kenya’s Navy Opens a New Fishing Shipyard,”')}`,
    /Cited as “Kenya’s Navy Opens a New Fishing Shipyard”/,
    `${row('2022-01-01 Kenya’s Navy Opens a Shipyard (John Roe)')}\n${PIECE}`,
  ],
  [
    'missing-image',
    PIECE.slice(0, PIECE.indexOf('Image Information')),
    /^23: The piece ends without an image block/,
    PIECE,
  ],
  ['missing-caption', piece('Kenyan sailors at Lamu.\n\n', ''), /^1: No image caption/, PIECE],
  [
    'licence-unclear',
    piece('CC BY-SA 4.0', 'CC x 4.0'),
    /^29: “CC x 4\.0” does not determine/,
    piece('CC BY-SA 4.0', 'Creative CommonsAttribution-Share Alike 4.0 International'),
  ],
  [
    'licence-unclear',
    piece('CC BY-SA 4.0', 'Creative Commons 4.0'),
    /does not determine/,
    piece('CC BY-SA 4.0', 'JRC, European Commission, CC BY 4.0'),
  ],
  [
    'marker-without-footnote',
    piece('[ii]\n', '[ii] More.[iii]\n'),
    /^9: The marker \[iii\] has no footnote/,
    piece('[ii]\n', '[ii] More [iii]t.\n'),
  ],
  [
    'footnote-without-marker',
    piece('piracy.[ii]', 'piracy.'),
    /^23: No marker in the analysis leads to footnote ii/,
    PIECE,
  ],
  [
    'conflicting-citations',
    citing('4-2023', '05-2023'),
    /^1: Cited as of 2023-04 and as of 2023-05; 2023-04 is taken/,
    citing('4-2023', '04-2023'),
  ],
  [
    'conflicting-citations',
    citing('2-2023', '02-2023'),
    /^1: Cited as of 2023-02, before its source 1 of 2023-03-03/,
    citing('3-2023', '03-2023'),
  ],
  [
    'quote-altered',
    piece(
      '“The base will keep the smugglers away from our coast.”',
      '“The base will not keep the smugglers away from our coast.”',
    ),
    /^7: The pull quote adds “not”; the excerpt of source 1 stands at line 14/,
    piece('“The base will keep', '“the base will [surely] keep'),
  ],
  [
    'quote-altered',
    piece('shield against piracy.', 'shield, or “a hold for the smugglers away from our coast.”'),
    /^9: The analysis/,
    PIECE,
  ],
  [
    'quote-not-found',
    piece('shield against piracy.', '“shield for everyone who sails here,” against piracy.'),
    /^9: “shield for everyone who sails here,” is in none/,
    piece('shield against piracy.', '“shield for everyone,” against piracy.'),
  ],
];

describe('a kind of problem is found where it is and nowhere near', () => {
  test.each(CASES)('%s (case %#)', (kind, has, says, hasNot) => {
    const found = problemsOf(has, kind);
    expect(
      found.some((message) => says.test(message)),
      `${says} among ${JSON.stringify(found)}`,
    ).toBe(true);
    expect(problemsOf(hasNot, kind).filter((message) => says.test(message))).toEqual([]);
  });

  test('every kind has a case', () => {
    const tested = new Set(CASES.map(([kind]) => kind));
    expect(PROBLEM_CHECKS.map(({ kind }) => kind).filter((kind) => !tested.has(kind))).toEqual([]);
  });
});
