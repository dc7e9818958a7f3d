import type { Piece } from '../../model/piece.ts';

/** How an analysis introduces an outlet: `the Russian-language news network` before its name. */
export type Description = { readonly text: string; readonly line: number };

const MOST_WORDS = 8;
const KINDS =
  /\b(?:aggregator|agency|broadcaster|channel|daily|journal|magazine|media|monthly|network|news|newspaper|organization|outlet|page|paper|portal|publication|publisher|radio|site|station|tank|television|website|weekly)\b/i;

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']");
}

/** The name with or without its article and its domain: `The Star` for `thestar.co.ke` is another matter. */
function namePattern(name: string): string {
  const bare = name.replace(/^the\s+/i, '').replace(/\.(?:com|org|net)$/i, '');
  return `(?:[Tt]he\\s+)?${literally(bare)}(?:\\.(?:com|org|net))?`;
}

/**
 * The words by which a piece's analysis introduces an outlet, where they stand right before its name and name a
 * kind of outlet: `the pan-African news outlet Jeune Afrique`. What it says elsewhere of the outlet is not looked for.
 */
export function findDescriptions({ analysis }: Piece, name: string): readonly Description[] {
  const words = `((?:[\\p{L}-]+\\s+){1,${MOST_WORDS}}?)`;
  const pattern = new RegExp(`\\b(?:the|an?)\\s+${words}${namePattern(name)}(?![\\p{L}\\p{N}])`, 'giu');
  return analysis.flatMap(({ line, text }) =>
    [...text.matchAll(pattern)]
      .map((match) => (match[1] ?? '').trim().replace(/^.*\b(?:from|by|in|of)\s+(?:the|an?)\s+/i, ''))
      .filter((words) => KINDS.test(words))
      .map((words) => ({ text: words, line })),
  );
}
