import { useMemo } from 'react';
import type { Command } from '../../ui/commands/command.ts';
import { useCommands } from '../../ui/commands/use-commands.ts';
import type { ZoomAction } from './zoom-buttons.tsx';

const GROUP = 'Map';

const hint = (keys: string, label: string): Command => ({
  id: `hint map ${label}`,
  label,
  group: GROUP,
  keys,
  run: null,
});

/** Keys that the map or a place on it answers while it has the focus. */
const HINTS: readonly Command[] = [
  hint('+', 'On the map: zoom in'),
  hint('-', 'On the map: zoom out'),
  hint('0', 'On the map: whole world'),
  hint('ArrowLeft', 'On the map: move it; the other arrows too'),
  hint('ArrowRight', 'On a place: the next by number of articles'),
  hint('Alt+Enter', 'On a place: exclude it'),
];

/** What the buttons on the map do, by name. */
export function useMapCommands(actions: readonly ZoomAction[]): void {
  const commands = useMemo(() => {
    const named = actions.map(
      ({ label, run }): Command => ({ id: `map ${label}`, label, group: GROUP, words: 'map zoom', run }),
    );
    return [...named, ...HINTS];
  }, [actions]);
  useCommands(commands);
}
