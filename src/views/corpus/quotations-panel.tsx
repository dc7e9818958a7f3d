import type { Manifest } from '../../model/corpus.ts';
import type { QuoteStatus } from '../../model/piece.ts';
import { PATTERNS } from '../../query/paths.ts';
import { Panel } from '../../ui/panel.tsx';
import { printCount } from '../../ui/print-count.ts';
import { TextLink } from '../../ui/text-link.tsx';

type Row = {
  readonly status: QuoteStatus;
  readonly name: string;
  readonly colour: string;
  /** The problem kind that lists them; what is as it should be is no problem. */
  readonly kind: string | null;
};

const ROWS: readonly Row[] = [
  { status: 'verbatim', name: 'Word for word', colour: 'bg-accent', kind: null },
  { status: 'elided', name: 'Elided or bracketed', colour: 'bg-muted', kind: null },
  { status: 'altered', name: 'Words differ', colour: 'bg-warn', kind: 'quote-altered' },
  { status: 'not-found', name: 'Not in the excerpts', colour: 'bg-edge', kind: 'quote-not-found' },
];

type QuotationsPanelProps = {
  readonly statuses: Manifest['quoteStatuses'];
};

function Count({ row: { kind, name }, count }: { readonly row: Row; readonly count: number }) {
  if (kind === null || count === 0) return printCount(count);
  return (
    <TextLink to={`${PATTERNS.corpus}?kind=${kind}#problems`} aria-label={`${printCount(count)}, ${name}`}>
      {printCount(count)}
    </TextLink>
  );
}

/** How the quotations compare with the excerpts they were checked against. */
export function QuotationsPanel({ statuses }: QuotationsPanelProps) {
  const highest = Math.max(1, ...ROWS.map(({ status }) => statuses[status]));
  return (
    <Panel title="Quotations" hint="against the excerpts" className="h-full">
      <dl>
        {ROWS.map((row) => (
          <div
            key={row.status}
            className="grid min-h-8 lg:min-h-10 grid-cols-[8.5rem_minmax(0,1fr)_3.5rem] items-center gap-2"
          >
            <dt>{row.name}</dt>
            <dd className="contents">
              <span
                aria-hidden
                className={`h-3 rounded-[2px] ${row.colour}`}
                style={{ width: `${(statuses[row.status] / highest) * 100}%` }}
              />
              <span className="text-right tabular-nums">
                <Count row={row} count={statuses[row.status]} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2.5 text-muted text-xs">
        Excerpts are partial: “not in the excerpts” does not mean misquoted.
      </p>
    </Panel>
  );
}
