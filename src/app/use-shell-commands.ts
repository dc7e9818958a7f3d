import { useNavigate } from 'react-router-dom';
import type { Command } from '../ui/commands/command.ts';
import { useCommands } from '../ui/commands/use-commands.ts';
import { PAGES } from './pages.ts';
import { applyTheme, THEMES } from './theme.ts';
import { useTheme } from './use-theme.ts';

const PAGE_GROUP = 'Pages';
const THEME_GROUP = 'Theme';
const KEYBOARD_GROUP = 'Keyboard';

/** Groups of what every page can do, which stand behind those of the page one is on. */
export const SHELL_GROUPS: readonly string[] = [PAGE_GROUP, THEME_GROUP, KEYBOARD_GROUP];

type Dialogs = { readonly openHelp: () => void };

/** What can be done on every page. */
export function useShellCommands({ openHelp }: Dialogs): void {
  const navigate = useNavigate();
  const theme = useTheme();
  const pages = PAGES.map(
    ({ name, path, about }): Command => ({
      id: `page ${path}`,
      label: name,
      group: PAGE_GROUP,
      words: about,
      run: () => navigate(path),
    }),
  );
  const themes = THEMES.filter((other) => other !== theme).map(
    (other): Command => ({
      id: `theme ${other}`,
      label: other === 'system' ? 'Theme of the system' : `${other === 'dark' ? 'Dark' : 'Light'} theme`,
      group: THEME_GROUP,
      words: 'colours appearance',
      run: () => applyTheme(other),
    }),
  );
  const help: Command = {
    id: 'keyboard-help',
    label: 'Keyboard help',
    group: KEYBOARD_GROUP,
    keys: '?',
    words: 'shortcuts keys settings',
    run: openHelp,
  };
  useCommands([...pages, ...themes, help]);
}
