import { expect, test } from 'vitest';
import { describeWhere } from './describe-where.ts';

test.each([
  ['excerpt', [], 'in an excerpt'],
  ['excerpt', ['pullQuote'], 'in an excerpt, also in the pull quote'],
  ['analysis', ['pullQuote', 'footnote'], 'in the analysis, also in the pull quote and in a footnote'],
])('%s and %j', (field, also, said) => {
  expect(describeWhere(field, also)).toBe(said);
});
