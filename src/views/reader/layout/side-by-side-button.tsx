import { Columns2 } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';

type SideBySideButtonProps = { readonly isOn: boolean; readonly onToggle: () => void };

export function SideBySideButton({ isOn, onToggle }: SideBySideButtonProps) {
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
