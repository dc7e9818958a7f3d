import { X } from 'lucide-react';
import type { ReactNode } from 'react';

type ChipProps = {
  readonly children: ReactNode;
  /** Struck through: the value is excluded, not included. */
  readonly excluded?: boolean;
  /** Accessible name of the cross, `Remove topic Drones`. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
};

/** A filter that is on, with the cross that takes it off. */
export function Chip({ children, excluded = false, removeLabel, onRemove }: ChipProps) {
  return (
    <span
      className={`inline-flex min-h-6 max-w-full items-center gap-1 rounded-full py-0.5 pr-1 pl-2.5 font-semibold text-xs ${excluded ? 'bg-hover text-muted' : 'bg-accent-tint text-accent'}`}
    >
      <span className={excluded ? 'truncate line-through' : 'truncate'}>{children}</span>
      <button
        type="button"
        aria-label={removeLabel}
        onClick={onRemove}
        className="grid size-6 shrink-0 place-items-center rounded-full hover:bg-panel print:hidden"
      >
        <X aria-hidden size={13} />
      </button>
    </span>
  );
}
