import { explainFault } from '../load/explain-fault.ts';
import { LoadFailure } from '../load/load-failure.ts';
import { Button } from '../ui/button.tsx';

type PanelFaultProps = { readonly error: unknown; readonly onRetry: () => void };

/** What a part of the page shows when its file could not be used; the rest of the page stands. */
export function PanelFault({ error, onRetry }: PanelFaultProps) {
  // An error that is not about a file is the panel's own, and its boundary's to show.
  if (!(error instanceof LoadFailure)) throw error;
  const { title, what, facts, remedy, command } = explainFault(error.fault);
  return (
    <div role="alert" className="max-w-2xl py-1">
      <p className="font-semibold">{title}</p>
      <p className="mt-1 [overflow-wrap:anywhere]">
        {what} {remedy}
      </p>
      <p className="mt-1 text-muted text-xs [overflow-wrap:anywhere]">
        {facts.map(({ name, value }) => `${name}: ${value}`).join(' · ')}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {command !== null && (
          <code className="rounded-md bg-hover px-2.5 py-1.5 font-mono text-xs">{command}</code>
        )}
        <Button onClick={onRetry}>Try again</Button>
      </div>
    </div>
  );
}
