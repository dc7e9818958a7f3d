import type { Evidence } from '../../model/article.ts';
import type { Piece } from '../../model/piece.ts';
import { fold } from '../../search/fold.ts';

/** How an analysis introduces an outlet: `the Russian-language news network` before its name. */
export type Description = { readonly text: string; readonly line: number };

const MOST_WORDS = 8;
const KINDS =
  /\b(?:aggregator|agency|broadcaster|channel|daily|journal|magazine|media|monthly|network|news|newspaper|organization|outlet|page|paper|portal|publication|publisher|radio|site|station|tank|television|website|weekly)\b/i;

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']");
}

function bareName(name: string): string {
  return name.replace(/^the\s+/i, '').replace(/\.(?:com|org|net)$/i, '');
}

/** The name with or without its article and its domain: `The Star` for `thestar.co.ke` is another matter. */
function namePattern(name: string): string {
  return `(?:[Tt]he\\s+)?${literally(bareName(name))}(?:\\.(?:com|org|net))?`;
}

/** What a piece says, a paragraph each, with its folded letters. */
export type Said = readonly (Evidence & { readonly folded: string })[];

export function readSaid({ analysis }: Piece): Said {
  return analysis.map(({ line, text }) => ({ line, text, folded: fold(text) }));
}

/**
 * The words by which a piece's analysis introduces an outlet, where they stand right before its name and name a
 * kind of outlet: `the pan-African news outlet Jeune Afrique`. What it says elsewhere of the outlet is not looked for.
 */
export function findDescriptions(said: Said, name: string): readonly Description[] {
  const folded = fold(bareName(name));
  const naming = said.filter((paragraph) => paragraph.folded.includes(folded));
  // Seldom is anything said of an outlet, and the pattern takes its time.
  if (naming.length === 0) return [];
  const words = `((?:[\\p{L}-]+\\s+){1,${MOST_WORDS}}?)`;
  const pattern = new RegExp(`\\b(?:the|an?)\\s+${words}${namePattern(name)}(?![\\p{L}\\p{N}])`, 'giu');
  return naming.flatMap(({ line, text }) =>
    [...text.matchAll(pattern)]
      .map((match) => (match[1] ?? '').trim().replace(/^.*\b(?:from|by|in|of)\s+(?:the|an?)\s+/i, ''))
      .filter((words) => KINDS.test(words))
      .map((words) => ({ text: words, line })),
  );
}
