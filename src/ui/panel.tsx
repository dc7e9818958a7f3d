import { type ReactNode, useId } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { PanelError } from './panel-error.tsx';

type PanelProps = {
  readonly title: string;
  /** A few muted words after the title, `articles a month, by domain`. */
  readonly hint?: ReactNode;
  /** Legend, buttons: at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A card, and a region named by its title. What breaks inside it leaves the rest of the page working. */
export function Panel({ title, hint, actions, children, className = '' }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`rounded-card border border-line bg-panel p-3.5 ${className}`}>
      <header className="mb-2.5 flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {hint !== undefined && <p className="text-muted text-xs">{hint}</p>}
        {actions !== undefined && <div className="ml-auto flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      <ErrorBoundary FallbackComponent={PanelError}>{children}</ErrorBoundary>
    </section>
  );
}
