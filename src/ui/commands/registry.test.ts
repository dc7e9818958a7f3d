import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { groupCommands } from './group-commands.ts';
import { createRegistry } from './registry.ts';

const command = (id: string, group = 'Page'): Command => ({ id, label: id, group, run: null });

test('lists what is there in the order of the owners, and the same list until something changes', () => {
  const registry = createRegistry();
  const [shell, page] = [Symbol('shell'), Symbol('page')];
  let changes = 0;
  const stop = registry.subscribe(() => {
    changes += 1;
  });
  registry.put(shell, [command('a')]);
  registry.put(page, [command('b')]);
  registry.put(shell, [command('c')]);
  expect(registry.list().map(({ id }) => id)).toEqual(['c', 'b']);
  expect(registry.list()).toBe(registry.list());
  registry.remove(page);
  expect(registry.list().map(({ id }) => id)).toEqual(['c']);
  stop();
  registry.remove(shell);
  expect(registry.list()).toEqual([]);
  expect(changes).toBe(4);
});

test('groups keep their order, those of every page behind those of the page', () => {
  const commands = [
    command('theme', 'Theme'),
    command('go', 'Pages'),
    command('sort', 'List'),
    command('up', 'List'),
  ];
  expect(
    groupCommands(commands, ['Pages', 'Theme']).map(({ name, commands: [first] }) => [name, first?.id]),
  ).toEqual([
    ['List', 'sort'],
    ['Pages', 'go'],
    ['Theme', 'theme'],
  ]);
});
