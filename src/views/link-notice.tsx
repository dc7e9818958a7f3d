import { TriangleAlert } from 'lucide-react';

/** Says what a link asked for that could not be given, a sentence a fault; nothing where there is none. */
export function LinkNotice({ faults }: { readonly faults: readonly string[] }) {
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
