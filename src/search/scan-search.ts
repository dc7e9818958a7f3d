/** A part of what was typed: a word, a quoted phrase or `field:value`, or the `OR` between two. */
export type Token = {
  readonly kind: 'term';
  readonly text: string;
  readonly quoted: boolean;
  readonly negated: boolean;
  /** As typed before the colon. */
  readonly field: string | null;
};

export type SearchToken = Token | { readonly kind: 'or' };

const SPACE = /\s+/y;
const OR = /(?:OR|\|)(?=\s|$)/y;
const AND = /AND(?=\s|$)/y;
const MINUS = /[−–-](?=[^\s−–-])/y;
const FIELD = /(\p{L}+):(?!\/\/)/uy;
const PHRASE = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/y;
const WORD = /[^\s"“”„«»]+/y;

type Take = (pattern: RegExp) => RegExpExecArray | null;

/** What stands next, whatever it is; null where it is a pair of quotation marks around nothing. */
function scanTerm(take: Take, remark: (sentence: string) => void): Token | null {
  const negated = take(MINUS) !== null;
  const field = take(FIELD)?.[1] ?? null;
  const phrase = take(PHRASE);
  const text = (phrase?.[1] ?? take(WORD)?.[0] ?? '').trim();
  const isBlank = phrase !== null && text === '' && field === null;
  if (phrase?.[2] === '') {
    const read = isBlank ? 'it was left out' : `“${text}” was read as the phrase`;
    remark(`A quotation mark is not closed: ${read}.`);
  }
  return isBlank ? null : { kind: 'term', text, quoted: phrase !== null, negated, field };
}

/** The parts in their order, read from the left; every character belongs to one, so any text can be read. */
export function scanSearch(typed: string, remark: (sentence: string) => void): readonly SearchToken[] {
  const tokens: SearchToken[] = [];
  let at = 0;
  const take: Take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(typed);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < typed.length) {
    if (take(SPACE)) continue;
    if (take(OR)) tokens.push({ kind: 'or' });
    else if (take(AND)) remark('AND is not needed: articles must have every word anyway.');
    else tokens.push(...[scanTerm(take, remark) ?? []].flat());
  }
  return tokens;
}
