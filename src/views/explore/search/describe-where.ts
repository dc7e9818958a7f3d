import { FIELDS } from '../../../search/fields.ts';

const WHERE = new Map<string, string>(FIELDS.map(({ id, where }) => [id, where]));

/** `in an excerpt`, `in an excerpt, also in the pull quote and in a footnote`. */
export function describeWhere(field: string, also: readonly string[]): string {
  const [first, ...others] = [field, ...also].map((id) => WHERE.get(id) ?? id);
  if (others.length === 0) return first ?? '';
  return `${first}, also ${others.join(', ').replace(/, ([^,]*)$/, ' and $1')}`;
}
