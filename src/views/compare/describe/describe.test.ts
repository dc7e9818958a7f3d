import { expect, test } from 'vitest';
import type { Comparison } from '../../../query/compare/comparison.ts';
import { contrastOf } from '../../../query/compare/contrast.ts';
import type { AuthorCheck } from '../../../query/compare/leave-author-out.ts';
import { describeAuthorCheck } from './describe-author-check.ts';
import { describeComparison } from './describe-comparison.ts';
import { describeLack } from './describe-lack.ts';
import { describeMonths, describeOverlap, describeSmallSides } from './describe-sides.ts';
import {
  printOdds,
  printOddsInterval,
  printPoints,
  printPointsInterval,
  printShare,
  printShareInterval,
} from './print-numbers.ts';

const contrast = (a: number, ofA: number, b: number, ofB: number) =>
  contrastOf({ count: a, of: ofA }, { count: b, of: ofB });

test('numbers carry their sign and one decimal', () => {
  expect(printShare(0.13)).toBe('13.0%');
  expect(printShareInterval({ low: 0.0776, high: 0.21 })).toBe('7.8–21.0');
  expect([0.12, -0.004, 0, -0.0001].map(printPoints)).toEqual(['+12.0', '−0.4', '0.0', '−0.0']);
  expect(printPointsInterval({ low: -0.05, high: 0.2 })).toBe('−5.0 to +20.0');
  expect([Math.log(0.354), Math.log(4), Math.log(29.4)].map(printOdds)).toEqual(['0.35', '4.0', '29']);
  expect(printOddsInterval({ low: 0, high: Math.log(12) })).toBe('1.0–12');
});

const check = (
  kind: AuthorCheck['kind'],
  without: ReturnType<typeof contrast>,
  alone = contrast(0, 5, 0, 5),
  critical = 1,
): AuthorCheck => ({ kind, critical, weakest: { author: 'Lucas Winter', without, alone } });

test.each([
  [
    check('stands', contrast(2, 100, 12, 60), undefined, 0),
    'Stands without any one author; least sure without Lucas Winter: +18.0 points (+8.4 to +29.9).',
  ],
  [
    check('gone', contrast(4, 90, 4, 60)),
    'Without Lucas Winter the difference is no longer distinguishable from none: +2.2 points (−5.4 to +11.9).',
  ],
  [
    check('gone', contrast(0, 28, 0, 10), contrast(4, 72, 12, 65)),
    'All of these articles are by Lucas Winter. Among the articles by Lucas Winter alone it is +12.9 points (+2.0 to +24.5).',
  ],
  [
    check('gone', contrast(20, 40, 0, 40)),
    'Without Lucas Winter it turns round: −50.0 points (−64.8 to −32.8).',
  ],
  [
    check('fading', contrast(1, 28, 1, 10), undefined, 2),
    'Without Lucas Winter it is +6.4 points (−9.9 to +37.0): too few articles are left to be sure. Leaving out another author also makes it unsure.',
  ],
  [
    check('fading', contrast(0, 40, 0, 3), undefined, 4),
    'Without Lucas Winter side B has 3 articles, too few to tell. Leaving out any of 3 other authors also makes it unsure.',
  ],
])('whether it comes with one author: case %#', (given, said) => {
  expect(describeAuthorCheck(given)).toBe(said);
});

test.each([
  [contrast(5, 20, 5, 20), null],
  [contrast(1, 20, 1, 20), 'Too few to compare'],
  [contrast(19, 20, 19, 20), 'Too few without it to compare'],
  [contrast(5, 20, 5, 9), 'Too few on side B to compare'],
  [contrast(5, 9, 5, 20), 'Too few on side A to compare'],
  [contrast(0, 0, 5, 9), 'Too few on sides A and B to compare'],
])('why values are not compared: case %#', (given, said) => {
  expect(describeLack(given)).toBe(said);
});

const comparison = (compared: number, distinct: number, standing: number): Comparison => ({
  tables: [],
  words: [],
  compared,
  distinct,
  standing,
});

test.each([
  [comparison(0, 0, 0), 'No value has enough articles to compare.'],
  [comparison(1, 0, 0), 'Of 1 value with enough articles, none differs distinguishably.'],
  [
    comparison(25, 5, 0),
    'Of 25 values with enough articles, 5 differ distinguishably. By chance alone about 1 would. None holds when all 25 comparisons are allowed for.',
  ],
  [
    comparison(40, 5, 1),
    'Of 40 values with enough articles, 5 differ distinguishably. By chance alone about 2 would. 1 holds when all 40 comparisons are allowed for.',
  ],
  [
    comparison(31, 2, 2),
    'Of 31 values with enough articles, 2 differ distinguishably. By chance alone about 2 would. They hold when all 31 comparisons are allowed for.',
  ],
  [
    comparison(20, 1, 1),
    'Of 20 values with enough articles, 1 differs distinguishably. By chance alone about 1 would. It holds when all 20 comparisons are allowed for.',
  ],
])('the whole comparison in words: case %#', (given, said) => {
  expect(describeComparison(given)).toBe(said);
});

test('what the sides share, leave out and lack', () => {
  expect(describeOverlap({ both: 0, neither: 5 })).toBe(
    'No article is on both sides; 5 articles are on neither.',
  );
  expect(describeOverlap({ both: 0, neither: 0 })).toBe('Every article is on one side or the other.');
  expect(describeOverlap({ both: 1, neither: 0 })).toBe(
    '1 article is on both sides; no article is on neither. The intervals take the sides as separate, so they are wider than they need be.',
  );
  expect(describeMonths({ months: 12, gaps: 0 }, { months: 12, gaps: 0 })).toBeNull();
  expect(describeMonths({ months: 76, gaps: 20 }, { months: 76, gaps: 20 })).toContain(
    'index: 20 of 76. The shares',
  );
  expect(describeMonths({ months: 37, gaps: 3 }, { months: 39, gaps: 12 })).toContain(
    '3 of 37 on side A, 12 of 39 on side B',
  );
});

test('a side with too few articles is said', () => {
  const said = (a: number, b: number) => describeSmallSides({ a: new Uint32Array(a), b: new Uint32Array(b) });
  expect(said(10, 10)).toBeNull();
  expect(said(0, 10)).toBe('Side A has no article, and 10 are needed on either side.');
  expect(said(9, 1)).toBe('Side A has 9 articles, side B has 1 article, and 10 are needed on either side.');
});
