import { useCommands } from '../ui/commands/use-commands.ts';
import { KEYBOARD_GROUP } from './shell-groups.ts';
import type { OpenDialogs } from './use-shell-dialogs.ts';

/** The keys that open what all other commands are found in, there from the first. */
export function useShellKeys({ openHelp, togglePalette }: OpenDialogs): void {
  useCommands([
    {
      id: 'palette',
      label: 'Command palette',
      group: KEYBOARD_GROUP,
      keys: 'Mod+K',
      isChoice: false,
      run: togglePalette,
    },
    {
      id: 'keyboard-help',
      label: 'Keyboard help',
      group: KEYBOARD_GROUP,
      keys: '?',
      words: 'shortcuts settings',
      run: openHelp,
    },
  ]);
}
