import type { Command } from './command.ts';
import { isSingleKey, isStrokeOf, type KeyStroke } from './key-stroke.ts';

/** What decides whether a key is a shortcut now. */
export type Situation = {
  /** Whether the key goes into a field. */
  readonly isTyping: boolean;
  readonly isDialogOpen: boolean;
  /** Whether single-key shortcuts are switched on. */
  readonly singleKeys: boolean;
  /** Whether the key is held down. */
  readonly isRepeat: boolean;
};

function isInForce(keys: string, { isTyping, isDialogOpen, singleKeys }: Situation): boolean {
  if (keys.includes('Mod+')) return true;
  return !isTyping && !isDialogOpen && (singleKeys || !isSingleKey(keys));
}

/** The command of a key stroke. Of two with the same keys the later one, which a part of the page added. */
export function findCommand(
  commands: readonly Command[],
  stroke: KeyStroke,
  situation: Situation,
): Command | undefined {
  return commands.findLast(
    ({ keys, run, repeats = false }) =>
      keys !== undefined &&
      run !== null &&
      (repeats || !situation.isRepeat) &&
      isStrokeOf(keys, stroke) &&
      isInForce(keys, situation),
  );
}
