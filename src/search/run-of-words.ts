import { endOfPrefix, type Range, type Word } from './words.ts';

/** Words in a row to look for; the last one whole, as a beginning, or as any of a set of words. */
export type Run = {
  readonly words: readonly string[];
  readonly last: 'whole' | 'beginning' | ReadonlySet<string>;
};

function fitsLast({ words, last }: Run, word: string): boolean {
  const wanted = words.at(-1) ?? '';
  if (last === 'whole') return word === wanted;
  return last === 'beginning' ? word.startsWith(wanted) : last.has(word);
}

function standsAt(run: Run, words: readonly Pick<Word, 'word'>[], at: number): boolean {
  const end = run.words.length - 1;
  for (let i = 0; i < end; i++) if (words[at + i]?.word !== run.words[i]) return false;
  const last = words[at + end];
  return last !== undefined && fitsLast(run, last.word);
}

/** Positions of the first word of every place where the run stands. */
export function findRun(run: Run, words: readonly Pick<Word, 'word'>[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + run.words.length <= words.length; at++) if (standsAt(run, words, at)) found.push(at);
  return found;
}

/** The letters of the printed text that the run accounts for: of a longer word only its beginning. */
export function rangeOfRun(run: Run, text: string, words: readonly Word[], at: number): Range {
  const first = words[at] as Word;
  const last = words[at + run.words.length - 1] as Word;
  const end = run.last === 'beginning' ? endOfPrefix(text, last, run.words.at(-1)?.length ?? 0) : last.end;
  return [first.start, end];
}
