import { useLocation, useNavigate } from 'react-router-dom';
import type { Command } from '../../ui/commands/command.ts';
import { useCommands } from '../../ui/commands/use-commands.ts';
import type { ContentsEntry } from './contents.tsx';
import { findMarker } from './notes/find-marker.ts';

const GROUP = 'Article';

const NOTES: readonly Command[] = [
  {
    id: 'next-footnote',
    label: 'Next footnote in the text',
    group: GROUP,
    keys: 'n',
    repeats: true,
    run: () => findMarker(1)?.focus(),
  },
  {
    id: 'previous-footnote',
    label: 'Previous footnote in the text',
    group: GROUP,
    keys: 'p',
    repeats: true,
    run: () => findMarker(-1)?.focus(),
  },
];

type PieceCommands = { readonly entries: readonly ContentsEntry[]; readonly hasNotes: boolean };

/** Ways to the parts of a piece and from note to note. */
export function usePieceCommands({ entries, hasNotes }: PieceCommands): void {
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const parts = entries.map(
    ({ id, name }): Command => ({
      id: `part ${id}`,
      label: `Go to ${name}`,
      group: GROUP,
      run: () => navigate({ search, hash: `#${id}` }, { state }),
    }),
  );
  useCommands(hasNotes ? [...NOTES, ...parts] : parts);
}
