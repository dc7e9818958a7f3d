import type { FallbackProps } from 'react-error-boundary';
import { Button } from './button.tsx';

export function PanelError({ error, resetErrorBoundary }: FallbackProps) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 py-2">
      <p>
        This panel failed: {error instanceof Error ? error.message : String(error)}. The rest of the page
        still works.
      </p>
      <Button onClick={resetErrorBoundary}>Try again</Button>
    </div>
  );
}
