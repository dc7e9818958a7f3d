import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { corpusQuery } from '../../load/corpus-query.ts';
import { missingQuery } from '../../load/missing-query.ts';
import { referencesQuery } from '../../load/references-query.ts';
import type { ArticlesById } from '../../model/article-table.ts';
import type { FootnoteReference } from '../../model/footnote-reference.ts';
import { type MissingEntry, missingRegister } from '../../query/references/missing-register.ts';

/** Everything the page is made of; an id the corpus does not name stands for itself. */
export type References = {
  /** Title of the corpus. */
  readonly corpus: string;
  readonly references: readonly FootnoteReference[];
  readonly register: readonly MissingEntry[];
  readonly articles: ArticlesById;
  readonly titleOf: (id: string) => string;
};

export function useReferences(): References {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: references } = useSuspenseQuery(referencesQuery);
  const { data: missing } = useSuspenseQuery(missingQuery);
  return useMemo(() => {
    const { articles } = corpus;
    return {
      corpus: corpus.manifest.title,
      references,
      register: missingRegister(missing, references),
      articles,
      titleOf: (id) => {
        const position = articles.positionOf(id);
        return position === null ? id : articles.titleAt(position);
      },
    };
  }, [corpus, references, missing]);
}
