import type { FootnoteReference } from '../../model/footnote-reference.ts';
import { sourcesPath } from '../../query/paths.ts';
import type { MissingEntry } from '../../query/references/missing-register.ts';
import { type Holding, holdingOf } from '../../query/references/reference-graph.ts';
import { TextLink } from '../../ui/text-link.tsx';

type ReferencesHeadProps = {
  readonly references: readonly FootnoteReference[];
  readonly register: readonly MissingEntry[];
};

/** What the page lists, in a sentence. */
export function ReferencesHead({ references, register }: ReferencesHeadProps) {
  const of = (holding: Holding): number =>
    references.filter((reference) => holdingOf(reference) === holding).length;
  const pieces = new Set(references.map(({ article }) => article)).size;
  return (
    <header>
      <h1 className="font-semibold font-serif text-xl">References</h1>
      <p className="mt-1 max-w-3xl text-muted">
        The footnotes of {pieces} {pieces === 1 ? 'piece' : 'pieces'} hold {references.length} references:{' '}
        {of('corpus')} to articles of this corpus, {of('missing')} to {register.length} articles of OE Watch
        that it lacks, {of('other')} to other publications. What the pieces excerpt is under{' '}
        <TextLink to={sourcesPath()} className="underline decoration-accent/40">
          Sources
        </TextLink>
        .
      </p>
    </header>
  );
}
