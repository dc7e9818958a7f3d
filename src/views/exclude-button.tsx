import { CircleMinus } from 'lucide-react';

type ExcludeButtonProps = {
  readonly name: string;
  readonly pressed: boolean;
  readonly tabIndex?: 0 | -1;
  readonly onPress: () => void;
};

/** Leaves a value out. Out of sight until its row is pointed at or focused, but never where there is no pointer to hover. */
export function ExcludeButton({ name, pressed, tabIndex = 0, onPress }: ExcludeButtonProps) {
  const look = pressed
    ? 'text-accent'
    : 'text-muted opacity-0 focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 any-pointer-coarse:opacity-100';
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-pressed={pressed}
      aria-label={`Exclude ${name}`}
      title={pressed ? `Stop excluding ${name}` : `Exclude ${name}`}
      onClick={onPress}
      className={`grid size-6 shrink-0 place-items-center rounded-[4px] hover:bg-hover hover:text-ink focus-visible:-outline-offset-2 ${look}`}
    >
      <CircleMinus aria-hidden size={14} strokeWidth={pressed ? 2.5 : 2} />
    </button>
  );
}
