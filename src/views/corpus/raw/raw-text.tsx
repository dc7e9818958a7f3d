import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { corpusQuery } from '../../../load/corpus-query.ts';
import { problemsQuery } from '../../../load/problems-query.ts';
import { rawQuery } from '../../../load/raw-query.ts';
import { hasBlocks } from '../../../load/rows-query.ts';
import type { CorpusInput } from '../../../model/corpus.ts';
import { readHash } from '../../../query/anchors.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useDocumentTitle } from '../../../ui/use-document-title.ts';
import { describeSpan } from '../../describe-span.ts';
import { PanelFault } from '../../panel-fault.tsx';
import { articlesAt } from './articles-at.ts';
import { readChosenLines } from './chosen-lines.ts';
import { describeProblems, problemsByLine } from './describe-problems.ts';
import { readLinkState } from './link-state.ts';
import type { MarkedText } from './marked-text.ts';
import { ShortLines } from './short-lines.tsx';

const LongLines = lazy(async () => ({ default: (await import('./long-lines.tsx')).LongLines }));
const BlockLines = lazy(async () => ({ default: (await import('./block-lines.tsx')).BlockLines }));

/** More lines than these make the page slow; fewer can all be there for the browser's own search. */
const LONG = 2000;

function useMarkedText(input: CorpusInput): MarkedText {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { file, lines } = input;
  const { data: problems } = useQuery(problemsQuery);
  const { search, hash, state } = useLocation();
  const marks = useMemo(() => problemsByLine(problems ?? [], file), [problems, file]);
  const chosen = useMemo(
    () => readChosenLines(new URLSearchParams(search), `#${readHash(hash)}`, lines),
    [search, hash, lines],
  );
  const first = chosen.span?.[0];
  const places = useMemo(
    () => (first === undefined ? [] : articlesAt(corpus, file, first)),
    [corpus, file, first],
  );
  const { results, stay: stayed } = readLinkState(state);
  const stay = useMemo(() => ({ results, stay: true }), [results]);
  return { file, chosen, places, problems: marks, goes: !stayed, stay };
}

function nameOf({ chosen, places, problems }: MarkedText): string {
  if (chosen.span === null) return '';
  const [first, last] = chosen.span;
  const own = [...problems].filter(([n]) => n >= first && n <= last).flatMap(([, list]) => list);
  const titles = places.map(({ article }) => `in “${article.title}”`);
  return [describeSpan(chosen.span), ...titles, describeProblems(own)].filter(Boolean).join(', ');
}

function WholeText({ text, input }: { readonly text: MarkedText; readonly input: CorpusInput }) {
  const { rows } = useSuspenseQuery(rawQuery(input)).data;
  return rows.length > LONG ? <LongLines text={text} rows={rows} /> : <ShortLines text={text} rows={rows} />;
}

/** A text line by line, with what is known of each line. */
export function RawText({ input }: { readonly input: CorpusInput }) {
  const { manifest } = useSuspenseQuery(corpusQuery).data;
  const text = useMarkedText(input);
  const { error, refetch } = useQuery(problemsQuery);
  const { span, fault } = text.chosen;
  useDocumentTitle(span === null ? input.file : `${input.file}, ${describeSpan(span)}`);
  return (
    <Panel title="Raw text" hint="press a number to link to its line" className="px-0 pb-2 [&>header]:px-3.5">
      <p role="status" className="sr-only">
        {nameOf(text)}
      </p>
      {fault !== null && (
        <p role="alert" className="mb-2 px-3.5 text-warn">
          {fault}
        </p>
      )}
      {error !== null && (
        <div className="mb-2 border-line border-y px-3.5 py-2">
          <PanelFault error={error} onRetry={() => void refetch()} />
        </div>
      )}
      <div className="font-mono text-xs leading-5">
        <Suspense fallback={null}>
          {hasBlocks(manifest, input) ? (
            <BlockLines text={text} input={input} />
          ) : (
            <WholeText text={text} input={input} />
          )}
        </Suspense>
      </div>
    </Panel>
  );
}
