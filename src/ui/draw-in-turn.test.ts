import { afterEach, expect, test, vi } from 'vitest';
import { drawInTurn } from './draw-in-turn.ts';

afterEach(() => vi.unstubAllGlobals());

/** Frames that come when they are called for. */
function holdFrames() {
  const held: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => held.push(frame));
  vi.stubGlobal('setTimeout', (task: () => void) => task());
  return () =>
    held.splice(0).forEach((frame) => {
      frame();
    });
}

test('one drawing a frame, in order, without those taken back', () => {
  const nextFrame = holdFrames();
  const drawn: string[] = [];
  const ask = (name: string) => drawInTurn(() => drawn.push(name));
  ask('a');
  const takeBack = ask('b');
  ask('c');
  expect(drawn).toEqual(['a']);
  takeBack();
  nextFrame();
  expect(drawn).toEqual(['a', 'c']);
  nextFrame();
  ask('d');
  expect(drawn).toEqual(['a', 'c', 'd']);
});
