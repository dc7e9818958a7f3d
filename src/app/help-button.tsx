import { CircleQuestionMark } from 'lucide-react';
import { useSingleKeys } from '../ui/commands/use-single-keys.ts';

export function HelpButton({ onOpen }: { readonly onOpen: () => void }) {
  const singleKeys = useSingleKeys();
  return (
    <button
      type="button"
      aria-label="Keyboard help"
      aria-haspopup="dialog"
      aria-keyshortcuts={singleKeys ? '?' : undefined}
      title={singleKeys ? 'Keyboard help (?)' : 'Keyboard help'}
      onClick={onOpen}
      className="grid size-8 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
    >
      <CircleQuestionMark aria-hidden size={16} />
    </button>
  );
}
