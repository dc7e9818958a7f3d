/** What every page has and none needs at first; one request, however often it is asked for. */
export const loadLateShell = () => import('./late-shell-parts.ts');
