import { useEffect, useState } from 'react';
import type { ContentsEntry } from './contents.tsx';

/** A section is being read once its top has passed this many pixels below the window's top. */
const READING_LINE = 160;

function isAtEnd(): boolean {
  return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
}

function findCurrent(entries: readonly ContentsEntry[]): string | undefined {
  // A short last section never reaches the line.
  if (window.scrollY > 0 && isAtEnd()) return entries.at(-1)?.id;
  const passed = entries.filter(({ id }) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top <= READING_LINE;
  });
  return (passed.at(-1) ?? entries[0])?.id;
}

/** Id of the section being read. */
export function useCurrentSection(entries: readonly ContentsEntry[]): string | undefined {
  const [current, setCurrent] = useState(entries[0]?.id);
  useEffect(() => {
    let frame = 0;
    const update = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setCurrent(findCurrent(entries)));
    };
    update();
    window.addEventListener('scroll', update, { passive: true });
    window.addEventListener('resize', update);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', update);
      window.removeEventListener('resize', update);
    };
  }, [entries]);
  return current;
}
