const LONGEST = 80;

/** The name, without its ending, of a file of articles: it says the filter, since not every format has room for one. */
export function nameFile(filter: string | null): string {
  const words = (filter ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `articles-${words}`.slice(0, LONGEST).replace(/-+$/, '');
}
