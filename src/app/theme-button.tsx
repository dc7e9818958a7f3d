import { Contrast, type LucideIcon, Moon, Sun } from 'lucide-react';
import { useId } from 'react';
import { applyTheme, nextTheme, type Theme } from './theme.ts';
import { useTheme } from './use-theme.ts';

const STATES: Readonly<Record<Theme, { readonly Icon: LucideIcon; readonly words: string }>> = {
  system: { Icon: Contrast, words: 'System' },
  light: { Icon: Sun, words: 'Light' },
  dark: { Icon: Moon, words: 'Dark' },
};

/** The button is named Theme whatever its state; the state stands beside it in words and describes it. */
export function ThemeButton() {
  const theme = useTheme();
  const stateId = useId();
  const { Icon, words } = STATES[theme];
  return (
    <div className="relative flex h-8 items-center gap-1.5 rounded-md px-2 text-muted hover:bg-hover hover:text-ink">
      <button
        type="button"
        aria-describedby={stateId}
        onClick={() => applyTheme(nextTheme(theme))}
        className="grid place-items-center after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
      >
        <Icon aria-hidden size={16} />
        <span className="sr-only">Theme</span>
      </button>
      <span id={stateId} aria-live="polite" className="text-xs max-xl:sr-only">
        {words}
      </span>
    </div>
  );
}
