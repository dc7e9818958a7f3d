import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatMonth,
  isPartialDate,
  lengthOfMonth,
  monthIndex,
  monthNumber,
  monthOf,
  partialDate,
  yearOf,
} from './partial-date.ts';

describe('a partial date', () => {
  test.each(['2023', '2023-05', '2023-05-31', '2024-02-29', '2000-02-29', '0001-01'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each([
    '2023-13',
    '2023-00',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-01-00',
    '2023-5',
    '23',
    '2023-05-31T00:00',
    '',
  ])('“%s” is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test('is made of numbers that the calendar has', () => {
    expect(partialDate(2023)).toBe('2023');
    expect(partialDate(2023, 5)).toBe('2023-05');
    expect(partialDate(2023, 5, 3)).toBe('2023-05-03');
    expect(partialDate(2023, 2, 29)).toBeNull();
    expect(partialDate(2023, 13)).toBeNull();
  });

  test('has the days that JavaScript’s calendar has', () => {
    const day = fc.tuple(
      fc.integer({ min: 1000, max: 3000 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const known = new Date(Date.UTC(year, month - 1, date));
        const valid =
          known.getUTCFullYear() === year && known.getUTCMonth() === month - 1 && known.getUTCDate() === date;
        expect(partialDate(year, month, date) !== null).toBe(valid);
      }),
    );
  });
});

test('a month survives the trip through its index, whatever the time zone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const date = partialDate(year, month);
      expect(date === null ? null : monthOf(monthIndex(date) ?? -1)).toBe(date);
    }),
  );
});

test('dates in words are as precise as the dates', () => {
  const dates = ['2024-04-15', '2024-04', '2024'].filter(isPartialDate);
  expect(dates.map(formatDate)).toEqual(['15 April 2024', 'April 2024', '2024']);
  expect(dates.map(formatMonth)).toEqual(['Apr 2024', 'Apr 2024', '2024']);
  expect(dates.map(yearOf)).toEqual(['2024', '2024', '2024']);
  expect(dates.map(monthIndex)).toEqual([24291, 24291, null]);
});

test('a month is as long as the calendar has it', () => {
  const dates = ['2024-02', '2023-02-03', '2023-04', '2023-12-31'].filter(isPartialDate);
  expect(dates.map(lengthOfMonth)).toEqual([29, 28, 30, 31]);
});

test.each([
  ['May', 5],
  ['january', 1],
  ['Sept.', 9],
  ['Dec', 12],
  ['ma', null],
  ['Smarch', null],
])('the month %s has the number %s', (name, number) => {
  expect(monthNumber(name)).toBe(number);
});
