/**
 * The commonest words of English, each with a number of its own from 1: four bits hold one, and 0 for any other word. Beside every
 * position of a word stands which of these come before and after it, so that a phrase seldom needs their long lists of positions.
 */
const COMMON = 'the of and to in a that for is on by with as was at'.split(' ');

const NUMBERS: ReadonlyMap<string, number> = new Map(COMMON.map((word, at) => [word, at + 1]));

/** 0 for a word that is not common. */
export const commonNumber = (word: string | undefined): number =>
  word === undefined ? 0 : (NUMBERS.get(word) ?? 0);

/** What stands before and after a word, in a byte. */
export const makeNeighbours = (before: number, after: number): number => (before << 4) | after;

/** Whether these are the neighbours wanted; 0 wants none in particular. */
export function areNeighbours(neighbours: number, before: number, after: number): boolean {
  return (before === 0 || neighbours >> 4 === before) && (after === 0 || (neighbours & 15) === after);
}
