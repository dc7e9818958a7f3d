export const PAGE_GROUP = 'Pages';
export const THEME_GROUP = 'Theme';
export const KEYBOARD_GROUP = 'Keyboard';

/** Groups of what every page can do, which stand behind those of the page one is on. */
export const SHELL_GROUPS: readonly string[] = [PAGE_GROUP, THEME_GROUP, KEYBOARD_GROUP];
