import { Columns2 } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { useCommands } from '../../../ui/commands/use-commands.ts';

type SideBySideButtonProps = { readonly isOn: boolean; readonly onToggle: () => void };

export function SideBySideButton({ isOn, onToggle }: SideBySideButtonProps) {
  useCommands([
    {
      id: 'side-by-side',
      label: isOn ? 'Analysis and sources in one column' : 'Analysis and sources side by side',
      group: 'Article',
      words: 'layout columns',
      run: onToggle,
    },
  ]);
  return (
    <Button
      aria-pressed={isOn}
      onClick={onToggle}
      className={isOn ? 'border-accent! bg-accent-tint! text-accent!' : ''}
    >
      <Columns2 aria-hidden size={14} /> Side by side
    </Button>
  );
}
