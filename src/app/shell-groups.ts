import { CHART_GROUP } from '../ui/chart-frame/chart-group.ts';

export const PAGE_GROUP = 'Pages';
export const THEME_GROUP = 'Theme';
export const KEYBOARD_GROUP = 'Keyboard';

/** Groups of what is done less often, and of what every page can do: they stand behind the others of the page one is on. */
export const LAST_GROUPS: readonly string[] = [CHART_GROUP, PAGE_GROUP, THEME_GROUP, KEYBOARD_GROUP];
