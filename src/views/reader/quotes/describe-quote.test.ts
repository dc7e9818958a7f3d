import { expect, test } from 'vitest';
import type { Quote } from '../../../model/piece.ts';
import { describeDifferences, describeStatus, quoteSnippet } from './describe-quote.ts';

const QUOTE: Quote = {
  line: 1,
  in: 'analysis',
  text: '',
  start: 0,
  end: 0,
  status: 'altered',
  source: 2,
  sourceLine: 398,
  differences: [],
};

test('each status in words, with its place', () => {
  expect(describeStatus({ ...QUOTE, status: 'verbatim' })).toBe('Word for word in source 2, line 398');
  expect(describeStatus({ ...QUOTE, status: 'elided' })).toBe(
    'Shortened or with insertions, from source 2, line 398',
  );
  expect(describeStatus(QUOTE)).toBe('Words differ from source 2, line 398');
});

test('what is not found is not said to be wrong', () => {
  expect(describeStatus({ ...QUOTE, status: 'not-found', source: null, sourceLine: null })).toBe(
    'Not in the excerpts, which are partial',
  );
});

test('words exchanged, left out and added', () => {
  const differences = [
    { quote: 'seized', source: 'took' },
    { quote: '', source: 'to see' },
    { quote: 'ever', source: '' },
  ];
  expect(describeDifferences({ ...QUOTE, differences })).toBe(
    'the analysis has “seized”, the excerpt has “took”; the analysis leaves out “to see”; the analysis adds “ever”',
  );
  expect(describeDifferences({ ...QUOTE, in: 'pullQuote', differences: differences.slice(0, 1) })).toBe(
    'the pull quote has “seized”, the excerpt has “took”',
  );
});

test('a snippet is the first words, a short quotation itself', () => {
  expect(quoteSnippet({ text: 'The only negotiations that matter, with' })).toBe(
    'The only negotiations that matter…',
  );
  expect(quoteSnippet({ text: 'messing with the wrong guy.' })).toBe('messing with the wrong guy');
});
