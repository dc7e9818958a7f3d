import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { articlePath } from '../../../query/paths.ts';
import { HOLDING_NAMES, RESOLUTION_WORDS } from '../../../query/references/describe-references.ts';
import { citedId, holdingOf, referenceGraph } from '../../../query/references/reference-graph.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { missingAnchor } from '../missing/missing-anchor.ts';
import type { FilterInUrl } from '../use-reference-filter.ts';
import type { References } from '../use-references.ts';
import { ReferenceItem } from './reference-item.tsx';
import { ReferenceSide } from './reference-side.tsx';
import { workAnchor } from './work-anchor.ts';

type ChosenWorkProps = FilterInUrl & { readonly all: References };

/** The work chosen in the graph: what it cites and what cites it, whatever the filter, with the sentences that do. */
export function ChosenWork(props: ChosenWorkProps) {
  const { at } = props.filter;
  if (at !== null) return <WorkSection {...props} at={at} />;
  return (
    <p className="mt-3 text-muted text-xs print:hidden">
      Choose a work to read the sentences that cite it, and those in which it cites.
    </p>
  );
}

/** The work with this id and the references on its two sides; no work where no reference has it. */
function useWork({ references, articles }: References, at: string) {
  return useMemo(() => {
    const cites = references.filter(({ article }) => article === at);
    const citing = references.filter((reference) => citedId(reference) === at);
    const { nodes } = referenceGraph([...cites, ...citing], articles);
    return { cites, citing, node: nodes.find(({ id }) => id === at) };
  }, [references, articles, at]);
}

function WorkSection({ all, at, change }: ChosenWorkProps & { readonly at: string }) {
  const { articles, titleOf } = all;
  const { cites, citing, node } = useWork(all, at);
  const { search } = useLocation();
  const section = useRef<HTMLElement>(null);
  // What was pressed is gone with the list it stood in.
  const onChoose = (id: string): void => {
    change({ at: id });
    section.current?.focus({ preventScroll: true });
  };
  const close = (): void => {
    change({ at: null });
    document.getElementById(workAnchor(at))?.focus({ preventScroll: true });
  };
  const isHeld = articles.get(at) !== undefined;
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label="Chosen work"
      className="relative mt-3 border-line border-t pt-3.5 outline-none"
    >
      <button
        type="button"
        aria-label="Close the chosen work"
        onClick={close}
        className="absolute top-2.5 right-0 grid size-7 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink"
      >
        <X aria-hidden size={15} />
      </button>
      <h3 className="pr-8 font-semibold font-serif text-lg leading-snug">
        {isHeld ? <TextLink to={articlePath(at)}>{titleOf(at)}</TextLink> : (node?.title ?? at)}
      </h3>
      <p className="mt-0.5 text-muted">
        {node === undefined
          ? 'It neither cites nor is cited in a footnote of this corpus.'
          : [HOLDING_NAMES[node.holding], node.publication, node.date].filter(Boolean).join(' · ')}
        {node?.holding === 'missing' && (
          <>
            {' · '}
            <TextLink
              to={{ search, hash: `#${missingAnchor(node.title)}` }}
              className="underline decoration-accent/40"
            >
              in the register
            </TextLink>
          </>
        )}
      </p>
      {node !== undefined && (
        <div className={`mt-3 grid gap-x-8 gap-y-4 ${isHeld ? 'md:grid-cols-2' : ''}`}>
          {isHeld && (
            <ReferenceSide title="Cites" none="Nothing in its footnotes.">
              {cites.map((reference) => (
                <ReferenceItem
                  key={`${reference.footnote} ${reference.start}`}
                  reference={reference}
                  name={reference.target === null ? reference.title : titleOf(reference.target)}
                  id={citedId(reference)}
                  note={`${HOLDING_NAMES[holdingOf(reference)]}: ${RESOLUTION_WORDS[reference.resolution]}.`}
                  onChoose={onChoose}
                />
              ))}
            </ReferenceSide>
          )}
          <ReferenceSide title="Cited by" none="No footnote of this corpus." isWide={!isHeld}>
            {citing.map((reference) => (
              <ReferenceItem
                key={`${reference.article} ${reference.footnote} ${reference.start}`}
                reference={reference}
                name={titleOf(reference.article)}
                id={reference.article}
                note={reference.title === node.title ? 'in its' : `as “${reference.title}” in its`}
                onChoose={onChoose}
              />
            ))}
          </ReferenceSide>
        </div>
      )}
    </section>
  );
}
