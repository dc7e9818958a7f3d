import { ChevronDown } from 'lucide-react';
import type { SelectHTMLAttributes } from 'react';

type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & {
  readonly label: string;
  /** Keeps the label for assistive technology where its place says enough. */
  readonly hideLabel?: boolean;
};

/** A native drop-down with its label. */
export function Select({ label, hideLabel = false, className = '', children, ...rest }: SelectProps) {
  return (
    <label
      className={`inline-flex items-center gap-1.5 text-muted text-xs print:has-[select>option:first-child:checked]:hidden ${className}`}
    >
      <span className={hideLabel ? 'sr-only' : ''}>{label}</span>
      <span className="relative inline-flex items-center">
        <select
          {...rest}
          className="min-h-6 appearance-none rounded-md border border-line bg-panel py-0.5 pr-6 pl-2 text-ink hover:bg-hover"
        >
          {children}
        </select>
        <ChevronDown aria-hidden size={12} className="pointer-events-none absolute right-1.5" />
      </span>
    </label>
  );
}
