import { useSuspenseQuery } from '@tanstack/react-query';
import { Link2, Quote, Star } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { corpusQuery } from '../../../load/corpus-query.ts';
import type { Piece } from '../../../model/piece.ts';
import type { PassageText } from '../../../query/passage/passage-text.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { useCopy } from '../../../ui/use-copy.ts';
import { citePassage } from './cite-passage.ts';
import { describeCopy, type Taken } from './describe-copy.ts';
import { useKeptPassage } from './use-kept-passage.ts';
import { usePassageLink } from './use-passage-link.ts';
import { useSelectedPassage } from './use-selected-passage.ts';

const PassageToolbar = lazy(async () => ({
  default: (await import('./passage-toolbar.tsx')).PassageToolbar,
}));

const GROUP = 'Selected passage';
const KEEP = 'Add passage to dossier';
const KEEP_KEY = 'd';
const NO_PASSAGE =
  'A passage lies within one text: the article’s own, one source’s excerpt, or the footnotes.';

const TOOL = 'inline-flex min-h-7 items-center gap-1.5 rounded-md px-2 hover:bg-hover';

type PassageToolsProps = { readonly piece: Piece; readonly text: PassageText };

/** What can be done with the passage that is selected, by the selection, from the palette and by key. */
export function PassageTools({ piece, text }: PassageToolsProps) {
  const publication = useSuspenseQuery(corpusQuery).data.manifest.title;
  const linkTo = usePassageLink(piece.id);
  const [passage, dismiss] = useSelectedPassage(text);
  const kept = useKeptPassage(piece, text, passage?.span ?? null);
  const { state, copy, reset } = useCopy();
  const [taken, setTaken] = useState<Taken>('citation');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage has not been copied
  useEffect(reset, [passage?.span?.start, passage?.span?.end]);

  const span = passage?.span ?? null;

  const take = async (what: Taken): Promise<void> => {
    if (span === null) return;
    const url = linkTo(text.text, span);
    setTaken(what);
    await copy(what === 'link' ? { plain: url } : citePassage({ piece, publication, text, span, url }));
  };
  const tools = [
    { id: 'citation', label: 'Copy with citation', keys: 'q', Icon: Quote },
    { id: 'link', label: 'Copy link to this passage', keys: 'l', Icon: Link2 },
  ] as const;
  useCommands(
    kept === null
      ? []
      : [
          ...tools.map(({ id, label, keys }) => ({
            id: `passage-${id}`,
            label,
            group: GROUP,
            keys,
            run: () => void take(id),
          })),
          { id: 'passage-dossier', label: KEEP, group: GROUP, keys: KEEP_KEY, run: kept.toggle },
        ],
  );
  if (passage === null) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <PassageToolbar range={passage.range} onDismiss={dismiss}>
          {kept === null ? (
            <p role="status" className="max-w-72 px-2 py-1 text-muted">
              {NO_PASSAGE}
            </p>
          ) : (
            <>
              {tools.map(({ id, label, keys, Icon }) => (
                <button
                  key={id}
                  type="button"
                  aria-keyshortcuts={keys}
                  onClick={() => void take(id)}
                  className={TOOL}
                >
                  <Icon aria-hidden size={13} className="text-accent" /> {label}
                </button>
              ))}
              <button
                type="button"
                aria-keyshortcuts={KEEP_KEY}
                aria-pressed={kept.isIn}
                onClick={kept.toggle}
                className={`${TOOL} ${kept.isIn ? 'bg-accent-tint text-accent' : ''}`}
              >
                <Star
                  aria-hidden
                  size={13}
                  fill={kept.isIn ? 'currentColor' : 'none'}
                  className="text-accent"
                />{' '}
                {KEEP}
              </button>
              <span role="status" className={state === 'idle' ? 'sr-only' : 'px-2 py-1 text-muted'}>
                {state === 'idle'
                  ? 'Passage selected. Tab leads to what can be done with it.'
                  : describeCopy(state, taken)}
              </span>
            </>
          )}
        </PassageToolbar>
      </Suspense>
    </ErrorBoundary>
  );
}
