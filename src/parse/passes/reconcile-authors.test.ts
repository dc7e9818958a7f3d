import { describe, expect, test } from 'vitest';
import { reconcileAuthors } from './reconcile-authors.ts';

const canonical = (...printed: string[]) => Object.fromEntries(reconcileAuthors(printed));

describe('two spellings are one author', () => {
  test.each([
    ['by case', ['Michael Rubin', 'Michael Rubin', 'MIchael Rubin'], 'Michael Rubin'],
    ['by accents', ['Amadou Touré', 'Amadou Touré', 'Amadou Toure'], 'Amadou Touré'],
    ['by a letter left out', ['Alma Keshvarz', 'Alma Keshavarz'], 'Alma Keshavarz'],
    ['by two letters exchanged', ['Alma Keshavarz', 'Alma Keshavarz', 'Alma Kehsavarz'], 'Alma Keshavarz'],
    ['by the more frequent one', ['Alma Keshvarz', 'Alma Keshvarz', 'Alma Keshavarz'], 'Alma Keshvarz'],
  ])('%s', (_, printed, name) => {
    expect(new Set(Object.values(canonical(...printed)))).toEqual(new Set([name]));
  });
});

describe('two authors stay two', () => {
  test.each([
    ['by their given names', 'Alma Keshavarz', 'Anna Keshvarz'],
    ['by one letter for another', 'Peter Andersen', 'Peter Anderson'],
    ['by a short surname', 'Ray Finch', 'Ray Finh'],
    ['with no given name', 'Keshavarz', 'Keshvarz'],
    ['by two letters', 'Alma Keshavarz', 'Alma Keshvrz'],
  ])('%s', (_, a, b) => {
    expect(canonical(a, b)).toEqual({ [a]: a, [b]: b });
  });
});
