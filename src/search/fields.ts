type Field = {
  readonly id: string;
  /** Where a passage stands, after its text: "in an excerpt". */
  readonly where: string;
  /** How much more a word counts here than in a footnote. */
  readonly weight: number;
};

/** Every kind of text that is searched; among equally good passages the one of the earlier kind is shown: a pull quote repeats. */
export const FIELDS = [
  { id: 'title', where: 'in the title', weight: 8 },
  { id: 'analysis', where: 'in the analysis', weight: 3 },
  { id: 'excerpt', where: 'in an excerpt', weight: 2 },
  { id: 'sourceTitle', where: 'in a source’s title', weight: 2 },
  { id: 'outlet', where: 'in an outlet’s name', weight: 2 },
  { id: 'footnote', where: 'in a footnote', weight: 1 },
  { id: 'pullQuote', where: 'in the pull quote', weight: 3 },
] as const satisfies readonly Field[];

export type FieldId = (typeof FIELDS)[number]['id'];

/** A record with one entry a field. */
export function eachField<T>(
  make: (field: Field & { readonly id: FieldId }) => T,
): Readonly<Record<FieldId, T>> {
  return Object.fromEntries(FIELDS.map((field) => [field.id, make(field)])) as Record<FieldId, T>;
}
