import type { ImageCredit } from '../../model/piece.ts';
import type { Line } from '../text/lines.ts';
import { imageField } from '../text/roles.ts';

const NAMES: Readonly<Record<string, string>> = {
  attribution: 'BY',
  sharealike: 'SA',
  noncommercial: 'NC',
  noderivatives: 'ND',
  noderivs: 'ND',
};
const ELEMENTS = /^(?:BY(?:-NC)?(?:-SA|-ND)?)$/;
const CODE = /\bCC[ -](BY(?:-(?:NC|SA|ND))*)[ -](\d\.\d)\b/i;
const IN_WORDS = /creative\s*commons\s*(.*?)\s*(\d\.\d)\b/i;

/** `Attribution-Share Alike` as `BY-SA`; null where the words do not name a licence. */
function elementsOf(words: string): string | null {
  const parts = words.split(/[-\s,]+/).filter((part) => part !== '');
  const joined = parts.join('').toLowerCase();
  const codes: string[] = [];
  let rest = joined;
  for (const [name, code] of Object.entries(NAMES)) {
    if (rest.includes(name)) codes.push(code);
    rest = rest.replace(name, '');
  }
  const inOrder = ['BY', 'NC', 'SA', 'ND'].filter((code) => codes.includes(code)).join('-');
  return rest === '' && ELEMENTS.test(inOrder) ? inOrder : null;
}

/** SPDX id of the Creative Commons licence a credit names; null where it does not determine one (`CC x 2.0`). */
export function licenceOf(attribution: string): string | null {
  if (/\bCC0\b/i.test(attribution)) return 'CC0-1.0';
  const code = CODE.exec(attribution);
  if (code) return `CC-${code[1]?.toUpperCase()}-${code[2]}`;
  const words = IN_WORDS.exec(attribution);
  const elements = words ? elementsOf(words[1] ?? '') : null;
  return elements === null ? null : `CC-${elements}-${words?.[2]}`;
}

/** `Russian-` / `Algerian exercise` is one word broken at its hyphen; other line breaks stand for a space. */
function join(before: string, next: string): string {
  return before === '' || before.endsWith('-') ? before + next : `${before} ${next}`;
}

/** Where a field of the image block stands; null where the block lacks it. */
export function imageLine(lines: readonly Line[], name: string): number | null {
  return lines.find(({ text }) => imageField(text)?.name === name)?.n ?? null;
}

/** Reads the block headed `Image Information:`; a field runs on over lines that open no other field. */
export function readImage(lines: readonly Line[]): ImageCredit | null {
  if (lines.length === 0) return null;
  const fields = new Map<string, string>();
  let open: string | null = null;
  for (const { text } of lines) {
    const field = imageField(text);
    if (field) open = field.name;
    if (open === null) continue;
    fields.set(open, join(fields.get(open) ?? '', field?.value ?? text));
  }
  const attribution = fields.get('attribution') || null;
  return {
    caption: fields.get('image') || null,
    source: fields.get('source') || null,
    attribution,
    licence: attribution === null ? null : licenceOf(attribution),
  };
}
