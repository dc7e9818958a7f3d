import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { findRun, rangeOfRun } from './run-of-words.ts';
import { makeSnippet, mergeRanges } from './snippet.ts';
import { readWords } from './words.ts';

const passageOf = (text: string) => ({ field: 'analysis', text, words: readWords(text) }) as const;

function snippetFor(text: string, words: readonly string[]) {
  const passage = passageOf(text);
  const found = words.flatMap((word, term) => {
    const run = { words: [word], last: 'whole' as const };
    return findRun(run, passage.words).map((at) => ({
      term,
      range: rangeOfRun(run, text, passage.words, at),
    }));
  });
  return makeSnippet(passage, found);
}

const filler = 'lorem ipsum dolor sit amet '.repeat(20);

test('a short passage is shown whole', () => {
  expect(snippetFor('The junta stays.', ['junta'])).toMatchObject({
    text: 'The junta stays.',
    marks: [[4, 9]],
    offset: 0,
    cut: false,
  });
});

test('a long one is cut between words around the place where most terms stand', () => {
  const text = `${filler}junta ${filler}the junta bought drones ${filler}`;
  const { text: shown, marks, offset, cut } = snippetFor(text, ['junta', 'drones']);
  expect(marks.map(([start, end]) => shown.slice(start, end))).toEqual(['junta', 'drones']);
  expect(text.slice(offset, offset + shown.length)).toBe(shown);
  expect(shown).toMatch(/^(lorem|ipsum|dolor|sit|amet)\b.*\b(lorem|ipsum|dolor|sit|amet)$/);
  expect(shown.length).toBeLessThanOrEqual(200);
  expect(cut).toBe(true);
});

test('at the end of a passage the room goes to what stands before', () => {
  const { text, cut } = snippetFor(`${filler}the last coup.`, ['coup']);
  expect(text.endsWith('the last coup.')).toBe(true);
  expect(text.length).toBeGreaterThan(150);
  expect(cut).toBe(false);
});

test('what is marked folds to what was asked', () => {
  const word = fc.constantFrom('Traoré', 'TRAORÉ', 'junta', 'مُقَاتِلَة', 'd’Ivoire', 'lorem', 'e\u0301te\u0301');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), fc.nat(), (words, pick) => {
      const text = words.join(' ');
      const asked = readWords(words[pick % words.length] ?? '').map((one) => one.word);
      const { text: shown, marks, offset } = snippetFor(text, asked);
      expect(text.slice(offset, offset + shown.length)).toBe(shown);
      expect(marks.length).toBeGreaterThan(0);
      for (const [start, end] of marks) expect(asked).toContain(fold(shown.slice(start, end)));
    }),
    { numRuns: 300 },
  );
});

test('ranges that touch or overlap become one', () => {
  expect(
    mergeRanges([
      [8, 9],
      [0, 3],
      [2, 5],
      [5, 6],
    ]),
  ).toEqual([
    [0, 6],
    [8, 9],
  ]);
});
