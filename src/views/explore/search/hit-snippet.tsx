import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { hitQuery, type SearchAnswer } from '../../../load/search-query.ts';
import type { CorpusSummary } from '../../../model/corpus.ts';
import type { HitTexts } from '../../../search/describe-hit.ts';
import { useInSight } from '../../../ui/use-in-sight.ts';
import { describeWhere } from './describe-where.ts';
import { MarkedText } from './marked-text.tsx';

function Passage({ snippet, also }: HitTexts) {
  if (snippet === null) return null;
  const { field, text, marks, offset, cut } = snippet;
  return (
    <>
      <bdi dir="auto">
        {offset > 0 && '… '}
        <MarkedText text={text} marks={marks} />
        {cut && ' …'}
      </bdi>
      <span className="block text-muted text-xs">{describeWhere(field, also)}</span>
    </>
  );
}

type HitSnippetProps = {
  readonly corpus: CorpusSummary;
  /** Of the article. */
  readonly id: string;
  readonly answer: SearchAnswer;
  /** Whether it is likely to be looked at next, though it may not be in sight. */
  readonly isNext: boolean;
};

/** Milliseconds: while somebody is typing, nothing that is out of sight is loaded. */
const PATIENCE = 300;

/** The passage of an article in which something was found, and what kind of text it is; its text is loaded when the row is in sight. */
export function HitSnippet({ corpus, id, answer, isNext }: HitSnippetProps) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useInSight(box, isNext ? PATIENCE : null);
  const { data, isError } = useQuery({ ...hitQuery(corpus, id, answer), enabled: seen });
  // As high as the usual passage, so that nothing moves when it arrives.
  return (
    <div
      ref={box}
      className="mt-1.5 min-h-19 max-w-prose border-highlight border-l-2 pl-2.5 text-ink/85 [overflow-wrap:anywhere] max-sm:min-h-29 print:min-h-0"
    >
      {data !== undefined && <Passage {...data} />}
      {isError && <span className="text-muted text-xs">Found in the text, which could not be loaded.</span>}
    </div>
  );
}
