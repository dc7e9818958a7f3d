import type { SearchDocument } from '../document.ts';
import { eachField } from '../fields.ts';

type Parts = {
  readonly fields?: Partial<SearchDocument['fields']>;
  readonly facts?: Partial<SearchDocument['facts']>;
  readonly year?: number | null;
};

/** A document of which only these parts matter. */
export function plainDocument(id: string, { fields = {}, facts = {}, year = null }: Parts): SearchDocument {
  return {
    id,
    fields: { ...eachField(() => []), ...fields },
    facts: { title: fields.title ?? [], author: [], topic: [], place: [], outlet: [], ...facts },
    year,
  };
}
