import type { ReferenceGraph } from '../../../query/references/reference-graph.ts';
import { printCount } from '../../../ui/print-count.ts';

const count = (n: number, one: string): string => `${printCount(n)} ${one}${n === 1 ? '' : 's'}`;

/** What the graph shows, in two sentences. */
export function describeGraph({ nodes, edges }: ReferenceGraph): string {
  const references = edges.reduce((sum, edge) => sum + edge.references.length, 0);
  const citing = nodes.filter(({ cites }) => cites > 0).length;
  const cited = nodes.filter(({ citedBy }) => citedBy > 0);
  const [most] = cited.toSorted((a, b) => b.citedBy - a.citedBy);
  const first = `${count(citing, 'piece')} cite ${count(cited.length, 'work')} in ${count(references, 'reference')}.`;
  return most === undefined ? first : `${first} Cited most: “${most.title}”, ${count(most.citedBy, 'time')}.`;
}
