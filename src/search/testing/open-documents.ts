import { describeHit, type HitTexts, markTitle } from '../describe-hit.ts';
import type { SearchDocument } from '../document.ts';
import { type Finder, openFinder } from '../find.ts';
import { buildIndex } from '../index/build-index.ts';
import { unpackFile } from '../index/pack.ts';
import type { Range } from '../words.ts';

/** A finder over an index of these documents that is built, packed and read again in memory. */
export async function openDocuments(
  documents: readonly SearchDocument[],
  fileSize?: number,
): Promise<Finder> {
  const files = await buildIndex(documents, fileSize);
  return openFinder(async (name) => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`The index has no ${name}`);
    return (await unpackFile(file)).bytes;
  });
}

export type Hit = HitTexts & { readonly id: string; readonly title: readonly Range[] };

export type WholeAnswer = {
  readonly hits: readonly Hit[];
  readonly ranked: boolean;
  readonly remarks: readonly string[];
};

/** Answers with all that is ever shown of a hit. */
export async function createFinder(
  documents: readonly SearchDocument[],
  fileSize?: number,
): Promise<(typed: string) => Promise<WholeAnswer>> {
  const { find } = await openDocuments(documents, fileSize);
  return async (typed) => {
    const { hits, marks, ranked, remarks } = await find(typed);
    const described = [...hits].flatMap((position) => {
      const document = documents[position];
      if (document === undefined) return [];
      const title = markTitle(document.fields.title.join(' '), marks);
      return [{ id: document.id, title, ...describeHit(document.fields, marks) }];
    });
    return { hits: described, ranked, remarks };
  };
}
