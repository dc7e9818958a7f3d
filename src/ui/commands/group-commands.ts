import type { Command } from './command.ts';

export type CommandGroup<C extends Command = Command> = {
  readonly name: string;
  readonly commands: readonly C[];
};

/** Commands under their groups, each as they come, those named in `last` after the others. */
export function groupCommands<C extends Command>(
  commands: readonly C[],
  last: readonly string[] = [],
): readonly CommandGroup<C>[] {
  const names = [...new Set(commands.map(({ group }) => group))];
  const inOrder = names.toSorted((a, b) => last.indexOf(a) - last.indexOf(b));
  return inOrder.map((name) => ({ name, commands: commands.filter(({ group }) => group === name) }));
}
