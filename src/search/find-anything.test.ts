import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchDocument } from './document.ts';
import { createFinder } from './testing/open-documents.ts';
import { plainDocument } from './testing/plain-document.ts';
import { readWords } from './words.ts';

// Few words, with beginnings in common and the commonest of English among them, so that runs and near misses are frequent.
const WORDS = [
  'the',
  'of',
  'a',
  'on',
  'once',
  'mali',
  'malian',
  'f-14',
  'd’ivoire',
  'été',
  'drone',
  'drones',
  'x',
];
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));

const document = fc.record({
  title: text,
  analysis: fc.array(text, { maxLength: 2 }),
  footnote: fc.array(text, { maxLength: 2 }),
  year: fc.option(fc.integer({ min: 2018, max: 2021 })),
  author: fc.array(fc.constantFrom('Mali Once', 'On Drone', 'X'), { maxLength: 2 }),
});

const documents = fc
  .array(document, { maxLength: 12 })
  .map((all) =>
    all.map(({ title, analysis, footnote, year, author }, at) =>
      plainDocument(`d${at}`, { fields: { title: [title], analysis, footnote }, facts: { author }, year }),
    ),
  );

type Condition = {
  readonly kind: 'text' | 'title' | 'author';
  readonly run: string;
  readonly exact: boolean;
  readonly negated: boolean;
};

const condition: fc.Arbitrary<Condition> = fc
  .record({
    kind: fc.constantFrom('text' as const, 'text' as const, 'title' as const, 'author' as const),
    words: fc.array(word, { minLength: 1, maxLength: 4 }),
    cut: fc.nat(3),
    exact: fc.boolean(),
    negated: fc.boolean(),
  })
  .map(({ kind, words, cut, exact, negated }) => {
    const whole = exact ? words.join(' ') : (words[0] ?? '');
    const run = exact ? whole : whole.slice(0, Math.max(1, whole.length - cut));
    return { kind, run: /[\p{L}\p{N}]$/u.test(run) ? run : 'x', exact, negated };
  });

const printCondition = ({ kind, run, exact, negated }: Condition): string =>
  `${negated ? '-' : ''}${kind === 'text' ? '' : `${kind}:`}${exact ? `"${run}"` : run}`;

/** Whether a text has the run, seen by nothing but its words in a row with a space before each. */
function hasRun(printed: string, run: string, whole: boolean): boolean {
  const plain = (one: string): string =>
    readWords(one)
      .map((read) => ` ${read.word}`)
      .join('');
  return whole ? `${plain(printed)} `.includes(`${plain(run)} `) : plain(printed).includes(plain(run));
}

function textsOf({ fields, facts }: SearchDocument, kind: Condition['kind']): readonly string[] {
  if (kind === 'text') return Object.values(fields).flat();
  return kind === 'title' ? fields.title : facts.author;
}

function meets(all: readonly SearchDocument[], { kind, run, exact }: Condition): ReadonlySet<SearchDocument> {
  const having = (whole: boolean) =>
    new Set(all.filter((one) => textsOf(one, kind).some((printed) => hasRun(printed, run, whole))));
  if (kind === 'text' || exact) return having(exact);
  const whole = having(true);
  return whole.size > 0 ? whole : having(false);
}

/** Of an index that is one file of each kind, and of one where hardly two words or documents share a file. */
const fileSize = fc.constantFrom(64_000, 16, 4);

const clause = fc.array(condition, { minLength: 1, maxLength: 3 });

test('any question finds what reading every document finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents,
      fileSize,
      fc.array(fc.array(clause, { maxLength: 3 }), { maxLength: 8 }),
      async (all, size, asked) => {
        const find = await createFinder(all, size);
        for (const clauses of asked) {
          const typed = clauses.map((terms) => terms.map(printCondition).join(' OR ')).join(' ');
          const { hits, remarks } = await find(typed);
          // Typos are another matter.
          if (remarks.some((remark) => remark.includes('searched for'))) continue;
          const expected = all.filter((one) =>
            clauses.every((terms) => terms.some((term) => meets(all, term).has(one) !== term.negated)),
          );
          expect(hits.map(({ id }) => id).sort(), typed).toEqual(expected.map(({ id }) => id).sort());
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('titles come first, and what has a text to show is said to have one', async () => {
  await fc.assert(
    fc.asyncProperty(documents, word, async (all, asked) => {
      const find = await createFinder(all);
      const { hits, remarks } = await find(`"${asked}"`);
      const inTitle = hits.map(({ title }) => title.length > 0);
      expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)));
      for (const { title, snippet } of hits) expect(title.length > 0 || snippet !== null).toBe(true);
      expect(remarks).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
