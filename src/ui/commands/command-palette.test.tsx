// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command } from './command.ts';
import { CommandPalette } from './command-palette.tsx';
import { CommandsContext } from './commands-provider.tsx';
import { createRegistry } from './registry.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const ran = vi.fn();
const registry = createRegistry();
const [early, late] = [Symbol('early'), Symbol('late')];

const named = (...labels: readonly string[]): readonly Command[] =>
  labels.map((label) => ({ id: label, label, group: 'Page', run: () => ran(label) }));

const numbered = (word: string): readonly Command[] =>
  named(...Array.from({ length: 8 }, (_, at) => `${word} ${at}`));

function field(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('[role=combobox]');
  if (found === null) throw new Error('No field in the palette');
  return found;
}

const options = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);

/** What Enter would run: the one that is marked, which is the one named to assistive technology. */
function active(): string | null | undefined {
  const marked = document.querySelectorAll('[aria-selected=true]');
  expect(marked).toHaveLength(1);
  expect(marked[0]?.id).toBe(field().getAttribute('aria-activedescendant'));
  return marked[0]?.textContent;
}

const press = (key: string): void =>
  act(() => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

function type(text: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const put = (owner: symbol, commands: readonly Command[]): void => act(() => registry.put(owner, commands));

let unmount: () => void;

beforeEach(() => {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  put(early, numbered('drone at'));
  act(() =>
    root.render(
      <CommandsContext value={registry}>
        <CommandPalette
          isOpen
          onClose={() => {}}
          fold={(text) => text.toLowerCase()}
          lastGroups={[]}
          withText={(text) => ({
            id: 'search',
            label: `Search ${text}`,
            group: 'Search',
            run: () => ran('search'),
          })}
        />
      </CommandsContext>,
    ),
  );
  unmount = () => {
    act(() => root.unmount());
    container.remove();
    registry.remove(late);
    ran.mockReset();
  };
});

afterEach(() => unmount());

test('the first fits best; arrows, Home and End move; Enter runs it', () => {
  expect(active()).toBe('drone at 0');
  press('ArrowUp');
  expect(active()).toBe('drone at 0');
  press('ArrowDown');
  expect(active()).toBe('drone at 1');
  press('End');
  expect(active()).toBe('drone at 7');
  press('ArrowDown');
  expect(active()).toBe('drone at 7');
  press('Home');
  type('at 3');
  expect(active()).toBe('drone at 3');
  press('Enter');
  expect(ran.mock.calls).toEqual([['drone at 3']]);
});

test('of commands that come late and push out the one that stood marked, the first is marked', () => {
  type('a');
  expect(active()).toBe('drone at 0');
  put(late, numbered('aircraft'));
  expect(options().slice(0, 8)).toEqual(numbered('aircraft').map(({ label }) => label));
  expect(active()).toBe('aircraft 0');
  press('Enter');
  expect(ran.mock.calls).toEqual([['aircraft 0']]);
});

test('what was moved to stays marked when others come before it', () => {
  press('ArrowDown');
  put(early, [...named('copy link'), ...numbered('drone at')]);
  expect(active()).toBe('drone at 1');
});

test('where nothing else is found, the text is searched for', () => {
  type('zzz');
  expect(options()).toEqual(['Search zzz']);
  expect(active()).toBe('Search zzz');
});
