import { expect, test } from 'vitest';

const MINUTES_WEST = { 'America/New_York': 300, UTC: 0, 'Asia/Tehran': -210 };

test('runs in the time zone that vitest.config.ts names', () => {
  expect(new Date(0).getTimezoneOffset()).toBe(MINUTES_WEST[process.env.TZ]);
});
