import { describe, expect, test } from 'vitest';
import { readDate, readIssue } from './dates.ts';

describe('a printed date', () => {
  test.each([
    ['31 May 2023', '2023-05-31'],
    ['1st June 2023', '2023-06-01'],
    ['May 31, 2023', '2023-05-31'],
    ['Sept. 3 2022', '2022-09-03'],
    ['February 2023', '2023-02'],
    ['2023-02-28', '2023-02-28'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  test.each([
    '29 February 2023',
    '31 April 2023',
    '2023-13-01',
    '0 May 2023',
    'Spring 2023',
    '2023',
    'May',
    '',
  ])('“%s” is none', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('an issue', () => {
  test.each([
    ['05-2023', '2023-05'],
    ['5-2023', '2023-05'],
    ['5/2023', '2023-05'],
    ['Issue 11-2022', '2022-11'],
    ['May 2023', '2023-05'],
    ['3 May 2023', '2023-05'],
  ])('%s is %s', (text, issue) => {
    expect(readIssue(text)).toBe(issue);
  });

  test.each(['13-2023', '00-2023', '58:1, 109-127, (2023)', '2023'])('“%s” is none', (text) => {
    expect(readIssue(text)).toBeNull();
  });
});
