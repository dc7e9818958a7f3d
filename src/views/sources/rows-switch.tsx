import { ROW_KINDS, type RowKind } from '../../query/sources/source-filter.ts';

const NAMES: Readonly<Record<RowKind, string>> = { outlets: 'By outlet', citations: 'By citation' };

type RowsSwitchProps = { readonly rows: RowKind; readonly onRows: (rows: RowKind) => void };

/** Whether a row is an outlet or a citation. */
export function RowsSwitch({ rows, onRows }: RowsSwitchProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every engine
    <div
      role="group"
      aria-label="Rows"
      className="flex justify-self-start print:hidden overflow-hidden rounded-md border border-line max-md:order-last md:ml-auto"
    >
      {ROW_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={rows === kind}
          onClick={() => onRows(kind)}
          className={`min-h-7 px-2.5 text-xs focus-visible:outline-offset-[-2px] ${rows === kind ? 'bg-accent-tint font-semibold text-accent' : 'bg-panel text-muted hover:bg-hover hover:text-ink'}`}
        >
          {NAMES[kind]}
        </button>
      ))}
    </div>
  );
}
