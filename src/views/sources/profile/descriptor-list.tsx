import type { Descriptor } from '../../../model/outlet.ts';
import { articlePath, rawTextPath } from '../../../query/paths.ts';
import type { CitationRecord, OutletRecord } from '../../../query/sources/outlet-record.ts';
import { printCount } from '../../../ui/print-count.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useMore } from '../../use-more.tsx';
import type { Sources } from '../use-sources.ts';

const BATCH = 20;

const UNDERLINED = 'underline decoration-accent/40';

type Parts = { readonly outlet: OutletRecord; readonly sources: Sources };

type PlacesProps = {
  readonly sources: Sources;
  readonly citations: readonly CitationRecord[];
  readonly analysis?: Descriptor['analysis'];
};

/** The places in one piece, so that its title stands but once. */
function PlacesIn({ id, citations, analysis = [], sources }: PlacesProps & { readonly id: string }) {
  const file = sources.articleOf(id)?.file;
  const title = sources.titleOf(id);
  const links = [
    ...citations.map(({ anchor, place }) => ({ to: articlePath(id, anchor), words: place })),
    ...analysis.map(({ line }) => ({
      to: file === undefined ? articlePath(id, 'analysis') : rawTextPath(file, [line, line]),
      words: `analysis, line ${line}`,
    })),
  ];
  return (
    <li>
      {title}:{' '}
      {links.map(({ to, words }, i) => (
        <span key={to}>
          {i > 0 && ', '}
          <TextLink to={to} className={UNDERLINED}>
            {words}
          </TextLink>
        </span>
      ))}
    </li>
  );
}

function Places({ citations, analysis = [], sources }: PlacesProps) {
  const pieces = [...new Set([...citations, ...analysis].map(({ article }) => article))];
  const { shown, button } = useMore(pieces, BATCH, 'pieces');
  return (
    <>
      <ul className="mt-0.5 flex flex-col gap-0.5 pl-3 text-muted text-xs">
        {shown.map((id) => (
          <PlacesIn
            key={id}
            id={id}
            citations={citations.filter(({ article }) => article === id)}
            analysis={analysis.filter(({ article }) => article === id)}
            sources={sources}
          />
        ))}
      </ul>
      {button}
    </>
  );
}

/** Every wording with every place it stands at, so that a change of words can be followed. */
export function DescriptorList({ outlet, sources }: Parts) {
  const { descriptors, isDescribedDifferently, citations } = outlet;
  const bare = citations.filter(({ kind, descriptor }) => kind === 'source' && descriptor === null);
  return (
    <>
      {isDescribedDifferently && (
        <p className="mb-2 text-warn">The descriptions differ: {printCount(descriptors.length)} wordings.</p>
      )}
      {descriptors.length > 0 && (
        <ul className="flex flex-col gap-2">
          {descriptors.map((descriptor) => (
            <li key={descriptor.text}>
              <p>“{descriptor.text}”</p>
              <Places
                citations={citations.filter((citation) => citation.descriptor === descriptor.text)}
                analysis={descriptor.analysis}
                sources={sources}
              />
            </li>
          ))}
        </ul>
      )}
      {bare.length > 0 && (
        <div className={descriptors.length > 0 ? 'mt-2' : ''}>
          <p className="text-warn">No descriptor given</p>
          <Places citations={bare} sources={sources} />
        </div>
      )}
      {descriptors.length === 0 && bare.length === 0 && (
        <p className="text-muted">Footnotes cite it without describing it.</p>
      )}
    </>
  );
}
