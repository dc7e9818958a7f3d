import { Search } from 'lucide-react';
import { ariaKeys, isMacKeyboard } from '../ui/commands/describe-keys.ts';
import { Keys } from '../ui/commands/keys.tsx';

const KEYS = 'Mod+K';

export function PaletteButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts={ariaKeys(KEYS, isMacKeyboard())}
      title="Search or jump: command palette"
      onClick={onOpen}
      className="flex h-8 min-w-8 items-center justify-center gap-2 rounded-md px-2 text-muted hover:bg-hover hover:text-ink xl:border xl:border-line xl:pr-1.5"
    >
      <Search aria-hidden size={16} className="xl:hidden" />
      <span className="max-xl:sr-only">Search or jump…</span>
      <span aria-hidden className="ml-4 max-xl:hidden">
        <Keys keys={KEYS} />
      </span>
    </button>
  );
}
