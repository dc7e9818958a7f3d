import type { Evidence } from '../../model/article.ts';

export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul className="mt-2 flex flex-col gap-2">
      {evidence.map(({ line, text }) => (
        <li key={`${line} ${text}`} className="border-line border-l-2 pl-3 text-xs [overflow-wrap:anywhere]">
          <span className="text-muted">Line {line}: </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
