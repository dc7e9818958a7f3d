import { expect, test } from 'vitest';
import type { Quote } from '../../../model/piece.ts';
import { locateQuote } from './locate-quote.ts';

function locate(text: string, excerpt: string, differences: Quote['differences'] = []) {
  const line = `As he put it, “${text}” and left.`;
  const start = line.indexOf(text);
  const quote: Quote = {
    line: 1,
    in: 'analysis',
    text,
    start,
    end: start + text.length,
    status: differences.length > 0 ? 'altered' : 'verbatim',
    source: 1,
    sourceLine: 2,
    differences,
  };
  const { passage, changes } = locateQuote(quote, line, excerpt);
  return {
    passage: passage && excerpt.slice(passage.start, passage.end),
    changes: changes.map((change) => ({
      quoted: line.slice(change.start, change.end),
      behind: line.slice(start, change.end),
      source: change.source,
    })),
  };
}

test('the passage is where the words stand together, not where the first of them stands', () => {
  const { passage } = locate(
    'The end of the road.',
    'The man saw that the end of the road, he said, was near.',
  );
  expect(passage).toBe('the end of the road');
});

test('an ellipsis passes over words, an insertion stands for some', () => {
  const excerpt = 'It is said that our goal is help. Its purpose is clear. It is about land, and more.';
  expect(locate('Our goal is help…It is about [the] land', excerpt).passage).toBe(
    'our goal is help. Its purpose is clear. It is about land',
  );
});

test('apostrophes, hyphens and letter case of the excerpt are the same words', () => {
  expect(locate('Niger’s non‑aligned path', "yes, niger's non-aligned path, no").passage).toBe(
    "niger's non-aligned path",
  );
});

test('words exchanged are marked where they stand, the second of two alike included', () => {
  const differences = [{ quote: 'guard', source: 'patrol' }];
  const { passage, changes } = locate(
    'They guard the streets',
    'Men say they patrol the streets.',
    differences,
  );
  expect(passage).toBe('they patrol the streets');
  expect(changes).toEqual([{ quoted: 'guard', behind: 'They guard', source: 'patrol' }]);
});

test('words left out are shown behind the word before them', () => {
  const { changes } = locate('What matters is how to work', 'What matters is to see how to work.', [
    { quote: '', source: 'to see' },
  ]);
  expect(changes).toEqual([{ quoted: '', behind: 'What matters is', source: 'to see' }]);
});

test('words added have nothing beside them', () => {
  const { changes } = locate('We will never ever go', 'We will never go.', [{ quote: 'ever', source: '' }]);
  expect(changes).toEqual([{ quoted: 'ever', behind: 'We will never ever', source: '' }]);
});

test('several differences are found in order', () => {
  const { changes } = locate('the cat and the dog and the cat', 'the dog and the dog and the cow', [
    { quote: 'cat', source: 'dog' },
    { quote: 'cat', source: 'cow' },
  ]);
  expect(changes.map(({ behind }) => behind)).toEqual(['the cat', 'the cat and the dog and the cat']);
});

test('a difference that cannot be placed is left out, and no passage is made up', () => {
  expect(locate('nothing of this kind', 'Другие слова.', [{ quote: 'words', source: 'x' }])).toEqual({
    passage: null,
    changes: [],
  });
});
