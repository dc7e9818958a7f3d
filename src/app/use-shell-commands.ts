import { type NavigateFunction, useNavigate } from 'react-router-dom';
import type { Command } from '../ui/commands/command.ts';
import { switchSingleKeys } from '../ui/commands/single-keys.ts';
import { useCommands } from '../ui/commands/use-commands.ts';
import { useSingleKeys } from '../ui/commands/use-single-keys.ts';
import { PAGES } from './pages.ts';
import { applyTheme, THEMES, type Theme } from './theme.ts';
import { useArticleCommands } from './use-article-commands.ts';
import type { OpenDialogs } from './use-shell-dialogs.ts';
import { useTheme } from './use-theme.ts';

const PAGE_GROUP = 'Pages';
const THEME_GROUP = 'Theme';
const SETTINGS_GROUP = 'Keyboard';

/** Groups of what every page can do, which stand behind those of the page one is on. */
export const SHELL_GROUPS: readonly string[] = [PAGE_GROUP, THEME_GROUP, SETTINGS_GROUP];

function pageCommands(navigate: NavigateFunction): readonly Command[] {
  return PAGES.map(({ name, path, about }) => ({
    id: `page ${path}`,
    label: name,
    hint: about,
    group: PAGE_GROUP,
    words: about,
    run: () => navigate(path),
  }));
}

const THEME_LABELS = { system: 'Theme of the system', light: 'Light theme', dark: 'Dark theme' } as const;

function themeCommands(now: Theme): readonly Command[] {
  return THEMES.filter((theme) => theme !== now).map((theme) => ({
    id: `theme ${theme}`,
    label: THEME_LABELS[theme],
    group: THEME_GROUP,
    words: 'colours appearance mode',
    run: () => applyTheme(theme),
  }));
}

function keyboardCommands({ openHelp, togglePalette }: OpenDialogs, singleKeys: boolean): readonly Command[] {
  return [
    {
      id: 'palette',
      label: 'Command palette',
      group: SETTINGS_GROUP,
      keys: 'Mod+K',
      isChoice: false,
      run: togglePalette,
    },
    {
      id: 'keyboard-help',
      label: 'Keyboard help',
      group: SETTINGS_GROUP,
      keys: '?',
      words: 'shortcuts settings',
      run: openHelp,
    },
    {
      id: 'single-keys',
      label: `Switch single-key shortcuts ${singleKeys ? 'off' : 'on'}`,
      group: SETTINGS_GROUP,
      words: 'settings',
      run: () => switchSingleKeys(!singleKeys),
    },
  ];
}

/** What can be done on every page. */
export function useShellCommands(dialogs: OpenDialogs): void {
  const navigate = useNavigate();
  const theme = useTheme();
  const singleKeys = useSingleKeys();
  const commands = [
    ...pageCommands(navigate),
    ...themeCommands(theme),
    ...keyboardCommands(dialogs, singleKeys),
  ];
  useCommands(commands, useArticleCommands());
}
