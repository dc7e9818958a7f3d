import { useEffect } from 'react';
import { lineOf, type MarkedText } from './marked-text.ts';
import { RawLine } from './raw-line.tsx';

type LinesProps = { readonly text: MarkedText; readonly rows: readonly string[] };

/** Every line of the text at once, so that the browser's own search finds all of it. */
export function ShortLines({ text, rows }: LinesProps) {
  const { goes, chosen } = text;
  useEffect(() => {
    // The router goes to the line of a hash itself; `?lines=` alone is ours.
    if (goes && chosen.target !== null && location.hash === '') {
      document.getElementById(`L${chosen.target}`)?.scrollIntoView();
    }
  }, [goes, chosen.target]);
  return (
    <ol>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
        <li key={i}>
          <RawLine {...lineOf(text, i + 1, row)} />
        </li>
      ))}
    </ol>
  );
}
