import { fold } from '../text/fold.ts';

/** Every printed spelling of a name, to the one it stands for. */
export type AuthorNames = ReadonlyMap<string, string>;

const SHORTEST_SURNAME = 6;

/** Whether `longer` is `shorter` with one letter put in. */
function hasOneLetterMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let i = 0;
  while (i < shorter.length && longer[i] === shorter[i]) i++;
  return longer.slice(i + 1) === shorter.slice(i);
}

/** Whether `a` is `b` with two neighbouring letters exchanged. */
function hasTwoLettersSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  if (at < 0) return false;
  return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}

function surnameOf(name: string): string {
  return fold(name).split(' ').at(-1) ?? '';
}

function givenOf(name: string): string {
  return fold(name).split(' ').slice(0, -1).join(' ');
}

/**
 * Whether two spellings are a slip of the pen apart: same given names, and a long surname with a letter left out
 * or two exchanged. One letter for another is not enough (Andersen, Anderson).
 */
function isSlip(a: string, b: string): boolean {
  const [x, y] = [surnameOf(a), surnameOf(b)];
  if (Math.min(x.length, y.length) < SHORTEST_SURNAME || givenOf(a) === '' || givenOf(a) !== givenOf(b))
    return false;
  return hasOneLetterMore(x, y) || hasOneLetterMore(y, x) || hasTwoLettersSwapped(x, y);
}

function countNames(printed: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of printed) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * Decides which printed names are one person: equal but for case and accents, or a slip apart. The spelling
 * printed most often stands for all; of two as frequent, the longer, for letters are lost more often than added.
 */
export function reconcileAuthors(printed: readonly string[]): AuthorNames {
  const counts = countNames(printed);
  const preferred = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b.length - a.length || (a < b ? -1 : 1),
  );
  const byFold = new Map<string, string>();
  const byGiven = new Map<string, string[]>();
  const names = new Map<string, string>();
  for (const name of preferred) {
    const peers = byGiven.get(givenOf(name)) ?? [];
    const known = byFold.get(fold(name)) ?? peers.find((peer) => isSlip(peer, name));
    names.set(name, known ?? name);
    if (known !== undefined) continue;
    byFold.set(fold(name), name);
    byGiven.set(givenOf(name), [...peers, name]);
  }
  return names;
}
