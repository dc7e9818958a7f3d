import { useLocation } from 'react-router-dom';
import { readHash } from '../../../query/anchors.ts';
import type { MissingEntry } from '../../../query/references/missing-register.ts';
import { useHasRoom } from '../../../ui/use-has-room.ts';
import { KnownLinks } from './known-links.tsx';
import { missingAnchor } from './missing-anchor.ts';
import { WhereCited } from './where-cited.tsx';

type MissingTableProps = {
  readonly entries: readonly MissingEntry[];
  readonly titleOf: (article: string) => string;
};

const HEAD = 'pr-4 pb-1.5 font-medium text-2xs text-muted uppercase tracking-wide last:pr-0';
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

/** The register, most cited first. */
export function MissingTable({ entries, titleOf }: MissingTableProps) {
  const here = readHash(useLocation().hash);
  const isWide = useHasRoom(64);
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">Articles that footnotes cite and this corpus does not hold</caption>
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} text-left`}>
            Title as cited
          </th>
          {isWide && (
            <th scope="col" className={`${HEAD} w-[10%] text-left`}>
              Author
            </th>
          )}
          {isWide && (
            <th scope="col" className={`${HEAD} w-20 text-left`}>
              Issue
            </th>
          )}
          {isWide && (
            <th scope="col" className={`${HEAD} w-[26%] text-left`}>
              Where
            </th>
          )}
          {isWide && (
            <th scope="col" className={`${HEAD} w-[21%] text-left`}>
              Links given
            </th>
          )}
          <th scope="col" className={`${HEAD} w-14 text-right`}>
            Cited
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { key, title, authors, issues, citations } = entry;
          const by = authors.join(', ') || 'not stated';
          const issued = issues.join(', ') || 'not stated';
          return (
            <tr
              key={key}
              id={missingAnchor(title)}
              tabIndex={-1}
              className={`border-line border-t outline-none ${missingAnchor(title) === here ? 'bg-accent-tint' : ''}`}
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
              {isWide && <td className={CELL}>{by}</td>}
              {isWide && <td className={`${CELL} tabular-nums`}>{issued}</td>}
              {isWide && (
                <td className={`${CELL} text-xs`}>
                  <WhereCited entry={entry} titleOf={titleOf} />
                </td>
              )}
              {isWide && (
                <td className={`${CELL} text-xs`}>
                  <KnownLinks entry={entry} />
                </td>
              )}
              <td className={`${CELL} text-right tabular-nums`}>{citations.length}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
