import type { Anchor } from './anchor.ts';

/** A passage in a link, readable: `passage` is its words, `to` the last of a long one, the others what stands around it. */
const KEYS = { head: 'passage', tail: 'to', prefix: 'before', suffix: 'after' } as const;

/** The passage a link names; null where it names none. A link that was cut short names what is left of it. */
export function readPassage(params: URLSearchParams): Anchor | null {
  const head = params.get(KEYS.head) ?? '';
  if (head === '') return null;
  return {
    head,
    tail: params.get(KEYS.tail),
    prefix: params.get(KEYS.prefix) ?? '',
    suffix: params.get(KEYS.suffix) ?? '',
  };
}

/** The part of a link after `?` that names a passage. */
export function printPassage({ head, tail, prefix, suffix }: Anchor): string {
  const params = new URLSearchParams({ [KEYS.head]: head });
  if (tail !== null) params.set(KEYS.tail, tail);
  if (prefix !== '') params.set(KEYS.prefix, prefix);
  if (suffix !== '') params.set(KEYS.suffix, suffix);
  return params.toString();
}

/** The parameters without the passage. */
export function withoutPassage(params: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(params);
  for (const key of Object.values(KEYS)) rest.delete(key);
  return rest;
}
