import { fold, foldWithOffsets } from './fold.ts';

/** A folded word; `start` and `end` are offsets into the text as printed. */
export type Word = { readonly word: string; readonly start: number; readonly end: number };

/** Offsets into a printed text, `end` exclusive. */
export type Range = readonly [start: number, end: number];

const WORD = /[\p{L}\p{N}]+(?:'+[\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /'+s$/;
const ELISION = /^(?:[cdjlmnst]|qu)'+(?=..)/;

/** Lengths of the words in a run of letters: `iran's` is `iran`, `d'ivoire` two words, `sana'a` one. */
function splitRun(run: string): readonly { readonly from: number; readonly to: number }[] {
  const end = run.length - (POSSESSIVE.exec(run)?.[0].length ?? 0);
  const elided = ELISION.exec(run.slice(0, end))?.[0].length ?? 0;
  if (elided === 0) return [{ from: 0, to: end }];
  return [
    { from: 0, to: run.indexOf("'") },
    { from: elided, to: end },
  ];
}

/** The words of a text in order. The one reading of words for index, questions and highlights alike. */
export function readWords(text: string): readonly Word[] {
  const folded = foldWithOffsets(text);
  const words: Word[] = [];
  for (const { 0: run, index } of folded.text.matchAll(WORD)) {
    for (const { from, to } of splitRun(run)) {
      words.push({
        word: run.slice(from, to).replaceAll("'", ''),
        // A run has letters, so both ends have an offset.
        start: folded.starts[index + from] as number,
        end: folded.ends[index + to - 1] as number,
      });
    }
  }
  return words;
}

/** The words of `readWords` without their places, in a fraction of the time. */
export function foldedWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const run of fold(text).match(WORD) ?? []) {
    if (!run.includes("'")) words.push(run);
    else for (const { from, to } of splitRun(run)) words.push(run.slice(from, to).replaceAll("'", ''));
  }
  return words;
}

/** Where, in the printed text, the first `length` letters of a word end. */
export function endOfPrefix(text: string, { word, start, end }: Word, length: number): number {
  if (length >= word.length) return end;
  const { text: letters, ends } = foldWithOffsets(text.slice(start, end));
  let seen = 0;
  for (let i = 0; i < letters.length; i++) {
    if (letters[i] !== "'") seen += 1;
    if (seen === length) return start + (ends[i] as number);
  }
  return end;
}
