/** What Explore shows besides its first view; one request, however often it is asked for. */
export const loadRest = () => import('./rest.ts');
