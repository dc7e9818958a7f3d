import type { OutletRecord } from '../../query/sources/outlet-record.ts';
import { MoreInProfile } from './more-in-profile.tsx';

const LIMIT = 5;

/** The analysts' words for an outlet, each wording by itself, and that they differ where they do. */
export function Descriptors({ outlet }: { readonly outlet: OutletRecord }) {
  const { descriptors, isDescribedDifferently, citations } = outlet;
  if (descriptors.length === 0) {
    return citations.some(({ kind }) => kind === 'source') ? (
      <span className="text-warn">no descriptor given</span>
    ) : (
      <span className="text-muted">not described, cited in footnotes only</span>
    );
  }
  return (
    <>
      <ul>
        {descriptors.slice(0, LIMIT).map(({ text }) => (
          <li key={text} className="[overflow-wrap:anywhere]">
            {text}
          </li>
        ))}
        <MoreInProfile outlet={outlet} count={descriptors.length - LIMIT} what="wordings" />
      </ul>
      {isDescribedDifferently && <p className="text-warn text-xs">described in different words</p>}
    </>
  );
}
