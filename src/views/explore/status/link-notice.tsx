import { TriangleAlert } from 'lucide-react';
import type { Explorer } from '../use-explorer.ts';
import { describeLinkFaults } from './describe-link-faults.ts';

/** Says what a link asked for that could not be given. */
export function LinkNotice({ explorer }: { readonly explorer: Explorer }) {
  const faults = describeLinkFaults(explorer.result.unknown, explorer.problems);
  if (faults.length === 0) return null;
  return (
    <div className="flex gap-2.5 rounded-card bg-warn-tint px-3.5 py-2.5 [overflow-wrap:anywhere]">
      <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0 text-warn" />
      <ul className="flex flex-col gap-1">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}
