import { ChevronRight } from 'lucide-react';
import type { Article } from '../../model/article.ts';
import { describeInference } from './describe-date.ts';
import { EvidenceList } from './evidence-list.tsx';

/** Says that the byline is inferred, and opens what it is inferred from. */
export function Inference({ article }: { readonly article: Article }) {
  const words = describeInference(article);
  if (words === null) return null;
  return (
    <details className="group mt-1.5">
      <summary className="inline-flex min-h-6 list-none items-center gap-1 rounded-md border border-line bg-panel px-2 text-muted text-xs hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden size={12} className="group-open:rotate-90" />
        {words}
      </summary>
      <EvidenceList evidence={article.date.evidence} />
    </details>
  );
}
