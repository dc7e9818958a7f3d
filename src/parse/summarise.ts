import type { BuiltCorpus } from './index.ts';

function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

/** What a corpus holds, in a few lines for a terminal. */
export function summarise({ manifest, articles, pieces, outlets, problems }: BuiltCorpus): string {
  const { counts, inputs, collections } = manifest;
  const references = pieces.flatMap(({ footnotes }) => footnotes.flatMap((note) => note.references));
  const linked = references.filter(({ target }) => target !== null).length;
  const authors = new Set(
    articles.filter(({ kind }) => kind === 'entry').flatMap((article) => article.authors),
  );
  const severe = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  return [
    ...inputs.map(({ file, lines, bytes, unplaced }) => {
      const stray =
        unplaced.length === 0 ? 'every line placed' : `unplaced lines: ${unplaced.slice(0, 20).join(', ')}`;
      return `${file}: ${plural(lines, 'line')}, ${plural(bytes, 'byte')}, ${stray}`;
    }),
    ...collections.map(({ title, articles: n }) => `${title}: ${plural(n, 'article')}`),
    `${plural(counts.entries, 'entry', 'entries')} (${plural(counts.rows, 'row')}) by ${plural(authors.size, 'author')}, ${plural(counts.pieces, 'piece')}`,
    `${plural(counts.sources, 'source')} of ${plural(outlets.length, 'outlet')}, ${plural(counts.footnotes, 'footnote')}, ${plural(counts.references, 'reference')} (${linked} to articles of this corpus)`,
    `${plural(counts.problems, 'problem')}: ${plural(severe('error'), 'error')}, ${plural(severe('warn'), 'warning')}, ${plural(severe('info'), 'note')}`,
  ].join('\n');
}
