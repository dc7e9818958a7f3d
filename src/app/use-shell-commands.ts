import { type Location, type NavigateFunction, useLocation, useNavigate } from 'react-router-dom';
import type { Command } from '../ui/commands/command.ts';
import { switchSingleKeys } from '../ui/commands/single-keys.ts';
import { useCommands } from '../ui/commands/use-commands.ts';
import { useSingleKeys } from '../ui/commands/use-single-keys.ts';
import { pageAddress } from './page-address.ts';
import { PAGES } from './pages.ts';
import { KEYBOARD_GROUP, PAGE_GROUP, THEME_GROUP } from './shell-groups.ts';
import { applyTheme, THEMES, type Theme } from './theme.ts';
import { useArticleCommands } from './use-article-commands.ts';
import { useTheme } from './use-theme.ts';

function pageCommands(navigate: NavigateFunction, here: Location): readonly Command[] {
  return PAGES.map((page) => ({
    id: `page ${page.path}`,
    label: page.name,
    hint: page.about,
    group: PAGE_GROUP,
    words: page.about,
    run: () => navigate(pageAddress(page, here)),
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

function keyCommand(singleKeys: boolean): Command {
  return {
    id: 'single-keys',
    label: `Switch single-key shortcuts ${singleKeys ? 'off' : 'on'}`,
    group: KEYBOARD_GROUP,
    words: 'settings',
    run: () => switchSingleKeys(!singleKeys),
  };
}

/** What can be done on every page. */
export function useShellCommands(): void {
  const navigate = useNavigate();
  const location = useLocation();
  const theme = useTheme();
  const singleKeys = useSingleKeys();
  const commands = [...pageCommands(navigate, location), ...themeCommands(theme), keyCommand(singleKeys)];
  useCommands(commands, useArticleCommands());
}
