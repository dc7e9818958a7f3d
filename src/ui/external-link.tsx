import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';

type ExternalLinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly tabIndex?: number | undefined;
};

/** A link that leaves the app: a new tab that learns neither where it was opened nor how to reach back. */
export function ExternalLink({ href, children, className = '', tabIndex }: ExternalLinkProps) {
  return (
    <a
      href={href}
      tabIndex={tabIndex}
      target="_blank"
      rel="noreferrer noopener"
      className={`text-accent underline-offset-2 hover:underline ${className}`}
    >
      {children}
      <ArrowUpRight aria-hidden size="0.95em" className="mb-0.5 ml-0.5 inline shrink-0 print:hidden" />
      <span className="sr-only print:hidden"> (opens a new tab)</span>
    </a>
  );
}
