import { HelpButton } from './help-button.tsx';
import { PaletteButton } from './palette-button.tsx';
import { ThemeButton } from './theme-button.tsx';
import type { OpenDialogs } from './use-shell-dialogs.ts';

export function HeaderTools({ openHelp, togglePalette }: OpenDialogs) {
  return (
    <>
      <PaletteButton onOpen={togglePalette} />
      <ThemeButton />
      <HelpButton onOpen={openHelp} />
    </>
  );
}
