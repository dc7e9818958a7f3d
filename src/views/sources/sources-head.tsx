import { referencesPath } from '../../query/paths.ts';
import type { CitationKind, OutletRecord } from '../../query/sources/outlet-record.ts';
import { printCount } from '../../ui/print-count.ts';
import { TextLink } from '../../ui/text-link.tsx';

const count = (n: number, one: string): string => `${printCount(n)} ${one}${n === 1 ? '' : 's'}`;

/** What the page lists, in a sentence; whose words the descriptors are. */
export function SourcesHead({ outlets }: { readonly outlets: readonly OutletRecord[] }) {
  const citations = outlets.flatMap((outlet) => outlet.citations);
  const of = (kind: CitationKind): number => citations.filter((citation) => citation.kind === kind).length;
  const named = outlets.filter(({ name }) => name !== null).length;
  const languages = new Set(outlets.flatMap((outlet) => outlet.languages)).size;
  return (
    <header>
      <h1 className="font-semibold font-serif text-xl">Sources</h1>
      <p className="mt-1 max-w-3xl text-muted">
        {count(of('source'), 'source')} with excerpts
        {of('footnote') > 0 && ` and ${printCount(of('footnote'))} cited in footnotes`}, of{' '}
        {count(named, 'outlet')}, in {count(languages, 'language')}. Descriptors are the analysts’ words, no
        outside ratings. What cites OE Watch itself is under{' '}
        <TextLink to={referencesPath()} className="underline decoration-accent/40">
          References
        </TextLink>
        .
      </p>
    </header>
  );
}
