import type { MissingEntry } from '../../../query/references/missing-register.ts';
import type { RowPlace } from '../../../ui/long/table-rows.tsx';
import { printCount } from '../../../ui/print-count.ts';
import { KnownLinks } from './known-links.tsx';
import { missingAnchor } from './missing-anchor.ts';
import { WhereCited } from './where-cited.tsx';

type MissingRowProps = {
  readonly place: RowPlace;
  readonly entry: MissingEntry;
  readonly titleOf: (article: string) => string;
  readonly isWide: boolean;
  /** Id of the row that the address names. */
  readonly here: string;
};

const CELL = 'py-2.5 pr-4 align-baseline last:pr-0';

function Title({ entry }: { readonly entry: MissingEntry }) {
  const { title, wordings, perhaps } = entry;
  return (
    <>
      <p className="font-serif text-base leading-snug">{title}</p>
      {wordings
        .filter((wording) => wording !== title)
        .map((wording) => (
          <p key={wording} className="text-muted text-xs">
            also cited as “{wording}”
          </p>
        ))}
      {perhaps.map((other) => (
        <p key={other} className="text-warn text-xs">
          perhaps the same article as “{other}”: same author and issue, mostly the same words
        </p>
      ))}
    </>
  );
}

/** An article that the corpus lacks, and what the footnotes that cite it say of it. */
export function MissingRow({ place, entry, titleOf, isWide, here }: MissingRowProps) {
  const { title, authors, issues, citations } = entry;
  const id = missingAnchor(title);
  const by = authors.join(', ') || 'not stated';
  const issued = issues.join(', ') || 'not stated';
  return (
    <tr
      {...place}
      id={id}
      tabIndex={-1}
      className={`border-line border-t outline-none ${id === here ? 'bg-accent-tint' : ''}`}
    >
      <td className={`${CELL} [overflow-wrap:anywhere]`}>
        <Title entry={entry} />
        {!isWide && (
          <div className="mt-1 flex flex-col gap-1.5 text-xs">
            <p className="text-muted">
              {by} · <span className="tabular-nums">{issued}</span>
            </p>
            <WhereCited entry={entry} titleOf={titleOf} />
            <KnownLinks entry={entry} />
          </div>
        )}
      </td>
      {isWide && (
        <>
          <td className={CELL}>{by}</td>
          <td className={`${CELL} tabular-nums`}>{issued}</td>
          <td className={`${CELL} text-xs`}>
            <WhereCited entry={entry} titleOf={titleOf} />
          </td>
          <td className={`${CELL} text-xs`}>
            <KnownLinks entry={entry} />
          </td>
        </>
      )}
      <td className={`${CELL} text-right tabular-nums`}>{printCount(citations.length)}</td>
    </tr>
  );
}
