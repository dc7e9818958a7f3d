import fuzzysort from 'fuzzysort';

const STARTS = 1;
const STARTS_WORD = 0.9;
const INSIDE = 0.5;
const LOOSE = 0.3;

/** Of what the letters of a word are scattered over, below which they are there by chance. */
const LEAST_LOOSE = 0.3;

/** Letters left out are made up for in a name, not in a headline, which has nearly all of them somewhere. */
const LONGEST_NAME = 60;

function scoreWord(text: string, word: string, isName: boolean): number {
  if (text.startsWith(word)) return STARTS;
  if (text.includes(` ${word}`)) return STARTS_WORD;
  if (text.includes(word)) return INSIDE;
  if (!isName || word.length < 2 || text.length > LONGEST_NAME) return 0;
  const loose = fuzzysort.single(word, text)?.score ?? 0;
  return loose < LEAST_LOOSE ? 0 : loose * LOOSE;
}

/** How well every one of the words fits a text, 0 to 1; all folded alike. Only in a name may letters be left out. */
export function scoreMatch(text: string, words: readonly string[], isName: boolean): number {
  let score = 1;
  for (const word of words) {
    score *= scoreWord(text, word, isName);
    if (score === 0) return 0;
  }
  return score;
}
