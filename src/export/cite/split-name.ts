import type { CslName } from './csl-item.ts';

/** Words that make a name an institution's, whatever else it holds. */
const INSTITUTION =
  /(?<!\p{L})(?:agency|agence|association|bureau|cent(?:er|re)|command|commission|committee|company|council|department|editorial|embassy|force|forces|foundation|government|group|institut|institute|media|ministry|minist[eè]re|movement|network|news|office|organi[sz]ation|party|press|radio|staff|team|times|tribune|union|university|of the)(?!\p{L})/iu;

/** Scripts in which the given name is printed first; in others the order is not known. */
const WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}.’'‘ʼ`‐-]+$/u;
const CAPITAL = /^(?:a[ln]-|el-)?[’'‘ʼ`]?\p{Lu}/iu;
const SUFFIX = /^(?:[JS]r\.?|II|III|IV)$/;

/** Before the family name and not part of it. */
const PARTICLES = new Set(
  'af av da das de del della den der des di do dos du la le los ten ter van von zu zum zur'.split(' '),
);

/** Part of the family name: a capital makes a particle so, and words for son, father or servant of always are. */
const KIN = new Set(
  'abd abdel abdou abdoul abdul abou abu ag ait aït ben bin bint ibn ould oulad'.split(' '),
);
const CAPITALS = new Set('De Del Della Di Dos Du El La Le Mac Saint St. Ten Ter Van Von'.split(' '));

const ARTICLE = /^(?:al|an|el)-/i;

type Person = Exclude<CslName, { readonly literal: string }>;

function isPerson(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const capitals = /^\p{Lu}/u.test(first) && CAPITAL.test(last) && /\p{Lu}/u.test(last);
  return words.length > 1 && words.length < 7 && capitals && words.every((word) => WORD.test(word));
}

const startsFamily = (word: string): boolean => KIN.has(word.toLowerCase()) || CAPITALS.has(word);

/** Index of the first word behind the given names. */
function familyAt(words: readonly string[]): number {
  const at = words.findIndex(
    (word, i) => i > 0 && i < words.length - 1 && (startsFamily(word) || PARTICLES.has(word)),
  );
  return at < 0 ? words.length - 1 : at;
}

function splitFamily(words: readonly string[]): Pick<Person, 'family' | 'non-dropping-particle'> {
  const count = words.findIndex((word) => !PARTICLES.has(word));
  if (count > 0) {
    return {
      family: words.slice(count).join(' '),
      'non-dropping-particle': words.slice(0, count).join(' '),
    };
  }
  const [only = ''] = words;
  const article = words.length === 1 ? ARTICLE.exec(only)?.[0] : undefined;
  if (article === undefined) return { family: words.join(' ') };
  return { family: only.slice(article.length), 'non-dropping-particle': article };
}

/**
 * A name as printed, given name first, by its parts. One that does not read as a person's (institutions, a single word, a
 * script that may print the family name first) stays whole.
 */
export function splitName(printed: string): CslName {
  const all = printed.trim().split(/\s+/);
  const suffix = all.length > 2 && SUFFIX.test(all.at(-1) ?? '') ? all.at(-1) : undefined;
  const words = suffix === undefined ? all : all.slice(0, -1);
  if (INSTITUTION.test(printed) || !isPerson(words)) return { literal: all.join(' ') };
  const at = familyAt(words);
  const named = { ...splitFamily(words.slice(at)), given: words.slice(0, at).join(' ') };
  return suffix === undefined ? named : { ...named, suffix };
}

/** The family name with its particle before it: `de Tambela`, `al-Hakim`. */
export function fullFamily({ family, 'non-dropping-particle': particle }: Person): string {
  if (particle === undefined) return family;
  return particle.endsWith('-') ? particle + family : `${particle} ${family}`;
}

/** The name in the order it is spoken in. */
export function spokenName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.given, fullFamily(name), name.suffix].filter((part) => part !== undefined).join(' ');
}
