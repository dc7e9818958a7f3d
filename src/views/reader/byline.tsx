import type { Article } from '../../model/article.ts';
import { describeAuthors, describeDate, describeInference } from './describe-date.ts';
import { EvidenceList } from './evidence-list.tsx';

/** Author and date. Where they are inferred it says so, and opens what they are inferred from. */
export function Byline({ article }: { readonly article: Article }) {
  const words = `${describeAuthors(article)} · ${describeDate(article.date)}`;
  const inference = describeInference(article);
  if (inference === null) return <p className="mt-3 text-muted">{words}</p>;
  return (
    <details className="mt-3">
      <summary className="flex list-none flex-wrap items-center gap-x-2 gap-y-1 text-muted hover:text-ink [&::-webkit-details-marker]:hidden">
        <span className="border-current border-b border-dashed">{words}</span>
        <span className="rounded-md border border-line bg-panel px-1.5 py-px text-xs">{inference}</span>
      </summary>
      {/* The record holds it too: on paper once is enough. */}
      <div className="print:hidden">
        <EvidenceList evidence={article.date.evidence} />
      </div>
    </details>
  );
}
