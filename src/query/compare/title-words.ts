import type { Articles } from '../../model/article-table.ts';
import { foldedWords } from '../../search/words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The words of every title that count, each once a title: those of an article are `codes[offsets[position]]` to the next offset. */
export type TitleWords = {
  /** Number of titles. */
  readonly length: number;
  /** By code. */
  readonly words: readonly string[];
  readonly codes: Uint32Array;
  readonly offsets: Uint32Array;
};

const counts = (word: string): boolean => word.length > 1 && !STOP_WORDS.has(word);

function readTitles({ length, titleAt }: Pick<Articles, 'length' | 'titleAt'>): TitleWords {
  const codeOf = new Map<string, number>();
  const codes: number[] = [];
  const offsets = new Uint32Array(length + 1);
  for (let i = 0; i < length; i++) {
    for (const word of new Set(foldedWords(titleAt(i)))) {
      if (!counts(word)) continue;
      const code = codeOf.get(word) ?? codeOf.size;
      codeOf.set(word, code);
      codes.push(code);
    }
    offsets[i + 1] = codes.length;
  }
  return { length, words: [...codeOf.keys()], codes: Uint32Array.from(codes), offsets };
}

const known = new WeakMap<object, TitleWords>();

/** Read once a corpus. */
export function titleWordsOf(articles: Pick<Articles, 'length' | 'titleAt'>): TitleWords {
  const words = known.get(articles) ?? readTitles(articles);
  known.set(articles, words);
  return words;
}
