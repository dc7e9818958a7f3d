import { UndoBar } from './undo-bar.tsx';
import { useOpenOnPaper } from './use-open-on-paper.ts';
import { useShellCommands } from './use-shell-commands.ts';

/** What every page has, and none needs at first. */
export function LateShell() {
  useShellCommands();
  useOpenOnPaper();
  return <UndoBar />;
}
