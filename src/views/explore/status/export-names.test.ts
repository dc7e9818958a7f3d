import { expect, test } from 'vitest';
import { RESULTS_FORMATS } from '../../../export/results/index.ts';
import { EXPORT_NAMES } from './export-names.ts';
import { nameFile } from './name-file.ts';

test('the menu names every format there is, in its order', () => {
  expect(RESULTS_FORMATS.map(({ label }) => label)).toEqual([...EXPORT_NAMES]);
});

test('a file is named by its filter', () => {
  expect(nameFile(null)).toBe('articles');
  expect(nameFile('Topic: Drones & uncrewed systems; not Place: Irán')).toBe(
    'articles-topic-drones-uncrewed-systems-not-place-irán',
  );
  expect(nameFile('x'.repeat(200))).toHaveLength(80);
});
