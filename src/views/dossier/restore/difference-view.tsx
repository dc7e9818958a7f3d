import type { DossierDifference, NoteChange } from '../../../dossier/compare-dossiers.ts';
import type { DossierItem } from '../../../model/dossier.ts';
import { nameItem } from '../../describe-dossier-items.ts';
import { describeDifference } from './describe-difference.ts';

type NamesProps = { readonly title: string; readonly items: readonly DossierItem[] };

function Names({ title, items }: NamesProps) {
  if (items.length === 0) return null;
  return (
    <details className="mt-1.5">
      <summary className="text-accent">{title}</summary>
      <ul className="mt-1 list-disc pl-5 text-muted [overflow-wrap:anywhere]">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes under the preview
          <li key={at}>{nameItem(item)}</li>
        ))}
      </ul>
    </details>
  );
}

function Notes({ notes }: { readonly notes: readonly NoteChange[] }) {
  if (notes.length === 0) return null;
  return (
    <details className="mt-1.5">
      <summary className="text-accent">Notes that change</summary>
      <ul className="mt-1 flex flex-col gap-2 [overflow-wrap:anywhere]">
        {notes.map(({ item, before, after }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes under the preview
          <li key={at}>
            <p className="text-muted">{nameItem(item)}</p>
            <p className="whitespace-pre-wrap pl-3">
              {before !== '' && <del className="text-bad">{before}</del>}
              {before !== '' && after !== '' && '\n'}
              {after !== '' && <ins className="text-good no-underline">{after}</ins>}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What would change: in a few lines, and item by item for those who ask. */
export function DifferenceView({ difference }: { readonly difference: DossierDifference }) {
  const lines = describeDifference(difference);
  return (
    <div aria-live="polite" className="mt-4 rounded-md border border-line bg-page px-3.5 py-2.5">
      {lines.length === 0 ? (
        <p>Nothing would change: the dossier holds all of it already.</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line} className="font-semibold">
              {line}
            </li>
          ))}
        </ul>
      )}
      <Names title="What is added" items={difference.added} />
      <Names title="What is removed" items={difference.removed} />
      <Notes notes={difference.notes} />
    </div>
  );
}
