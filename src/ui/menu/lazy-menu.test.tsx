// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { MenuButton } from './menu-button.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
// The next frame never comes: what is asked is where a key goes that is pressed before it.
vi.stubGlobal('requestAnimationFrame', () => 0);

const item = (name: string) => ({ id: name, label: name, onSelect: () => {} });

/** Whether a key pressed now was for what has the focus. */
function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => document.activeElement?.dispatchEvent(event));
  return !event.defaultPrevented;
}

test('a key pressed while the menu comes does nothing; once it is there, it is the menu’s', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  act(() => createRoot(container).render(<MenuButton label="Export" items={[item('CSV'), item('JSON')]} />));
  const button = container.querySelector('button');
  const focused = (): string | null | undefined => document.activeElement?.textContent;
  button?.focus();
  expect(press('Enter')).toBe(true);
  act(() => button?.click());
  expect(press('Enter')).toBe(false);
  expect(press('F5')).toBe(true);
  press('Escape');
  expect(press('Enter')).toBe(true);

  act(() => button?.click());
  await act(() => import('./menu.tsx'));
  expect(focused()).toBe('CSV');
  press('End');
  expect(focused()).toBe('JSON');
});
