import type { FootnoteReference } from '../../model/footnote-reference.ts';
import { sourcesPath } from '../../query/paths.ts';
import type { MissingEntry } from '../../query/references/missing-register.ts';
import { type Holding, holdingOf } from '../../query/references/reference-graph.ts';
import { printCount } from '../../ui/print-count.ts';
import { TextLink } from '../../ui/text-link.tsx';

type ReferencesHeadProps = {
  readonly references: readonly FootnoteReference[];
  readonly register: readonly MissingEntry[];
};

const count = (n: number): string => printCount(n);

/** What the page lists, in a sentence. */
export function ReferencesHead({ references, register }: ReferencesHeadProps) {
  const of = (holding: Holding): number =>
    references.filter((reference) => holdingOf(reference) === holding).length;
  const pieces = new Set(references.map(({ article }) => article)).size;
  return (
    <header>
      <h1 className="font-semibold font-serif text-xl">References</h1>
      <p className="mt-1 max-w-3xl text-muted">
        The footnotes of {count(pieces)} {pieces === 1 ? 'piece' : 'pieces'} hold {count(references.length)}{' '}
        references: {count(of('corpus'))} to articles of this corpus, {count(of('missing'))} to{' '}
        {count(register.length)} articles of OE Watch that it lacks, {count(of('other'))} to other
        publications. What the pieces excerpt is under{' '}
        <TextLink to={sourcesPath()} className="underline decoration-accent/40">
          Sources
        </TextLink>
        .
      </p>
    </header>
  );
}
