import { useCallback, useEffect, useRef, useState } from 'react';
import { browserDossier } from '../../dossier/browser-dossier.ts';
import type { DossierItem } from '../../model/dossier.ts';
import { nameItem } from '../describe-dossier-items.ts';

/** Long enough not to save every letter, in milliseconds. */
const PAUSE = 400;

type Draft = { readonly from: string; readonly text: string };

/** What is being written, saved after a pause, when the field or the page is left, and when the item goes from the page. */
function useDraft(item: DossierItem) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const latest = useRef({ item, draft });
  latest.current = { item, draft };

  const save = useCallback((): void => {
    const { item, draft } = latest.current;
    if (draft === null || draft.text === draft.from) return;
    browserDossier.change({ kind: 'write', item: { ...item, note: draft.text }, from: draft.from });
    latest.current = { item, draft: null };
    setDraft(null);
  }, []);

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, save]);

  useEffect(() => {
    const forget = browserDossier.beforeLeave(save);
    return () => {
      forget();
      save();
    };
  }, [save]);

  const write = (text: string): void => setDraft({ from: draft?.from ?? item.note, text });
  return { text: draft?.text ?? item.note, write, save };
}

/** A note on an item. It grows with what is written. */
export function NoteField({ item }: { readonly item: DossierItem }) {
  const { text, write, save } = useDraft(item);
  return (
    <>
      <textarea
        aria-label={`Note on ${nameItem(item)}`}
        placeholder="Note"
        rows={1}
        value={text}
        onChange={({ target }) => write(target.value)}
        onBlur={save}
        className="field-sizing-content mt-2 block min-h-8 w-full resize-y rounded-md border border-line bg-page px-2.5 py-1.5 placeholder:text-muted print:hidden"
      />
      {text !== '' && (
        <p className="mt-2 hidden whitespace-pre-wrap border-line border-l-2 pl-3 print:block">
          <span className="text-muted">Note: </span>
          {text}
        </p>
      )}
    </>
  );
}
