import type { Marker } from '../../../model/piece.ts';
import type { Change, LocatedQuote } from './locate-quote.ts';

/** A stretch of a paragraph that is one thing throughout. */
export type Thread =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | { readonly kind: 'marker'; readonly text: string; readonly start: number; readonly label: string }
  | { readonly kind: 'changed'; readonly text: string; readonly start: number; readonly source: string };

/** Threads that belong to one quotation, or to none. */
export type Strand = {
  readonly start: number;
  readonly quote: LocatedQuote | null;
  readonly threads: readonly Thread[];
};

type Woven = {
  readonly text: string;
  readonly markers: readonly Marker[];
  readonly quotes: readonly LocatedQuote[];
};

type Cut = { readonly end: number; readonly thread: Exclude<Thread, { kind: 'text' }> };

const OPENING = /[“"„«‘]/;
const CLOSING = /[”"»’]/;

/** A quotation is marked together with the quotation marks around it. */
function markedSpan(text: string, { start, end }: LocatedQuote): readonly [start: number, end: number] {
  return [
    OPENING.test(text.charAt(start - 1)) ? start - 1 : start,
    CLOSING.test(text.charAt(end)) ? end + 1 : end,
  ];
}

/** The bracketed marker as printed, whatever stands inside its brackets. */
function cutMarker(text: string, { label, offset }: Marker): Cut {
  const close = text.indexOf(']', offset);
  const end = close < 0 ? Math.min(offset + label.length, text.length) : close + 1;
  return { end, thread: { kind: 'marker', text: text.slice(offset, end), start: offset, label } };
}

function cutChange(text: string, { start, end, source }: Change): Cut {
  return { end, thread: { kind: 'changed', text: text.slice(start, end), start, source } };
}

/** The text cut at its markers, which stay whole, at words that differ, and at the ends of its quotations. */
function spin({ text, markers, quotes }: Woven): readonly Thread[] {
  const bounds = quotes.flatMap((quote) => markedSpan(text, quote)).sort((a, b) => a - b);
  const changes = quotes.flatMap((quote) => quote.changes);
  const cuts = [
    ...markers.map((marker) => cutMarker(text, marker)),
    ...changes.map((change) => cutChange(text, change)),
  ].sort((a, b) => a.thread.start - b.thread.start || a.end - b.end);
  const threads: Thread[] = [];
  let at = 0;
  const fillTo = (end: number): void => {
    for (const stop of [...bounds.filter((bound) => bound > at && bound < end), end]) {
      if (stop > at) threads.push({ kind: 'text', text: text.slice(at, stop), start: at });
      at = Math.max(at, stop);
    }
  };
  for (const { thread, end } of cuts) {
    if (thread.start < at || end > text.length) continue;
    fillTo(thread.start);
    threads.push(thread);
    at = end;
  }
  fillTo(text.length);
  return threads;
}

/** The paragraph as strands in order, each a quotation or what stands between; their texts joined are the paragraph's. */
export function weave(woven: Woven): readonly Strand[] {
  const spans = woven.quotes.map((quote) => ({ quote, span: markedSpan(woven.text, quote) }));
  const strands: { start: number; quote: LocatedQuote | null; threads: Thread[] }[] = [];
  for (const thread of spin(woven)) {
    const isIn = ([start, end]: readonly [number, number]): boolean =>
      thread.start >= start && thread.start < end;
    const quote = spans.find(({ span }) => isIn(span))?.quote ?? null;
    const last = strands.at(-1);
    if (last !== undefined && last.quote === quote) last.threads.push(thread);
    else strands.push({ start: thread.start, quote, threads: [thread] });
  }
  return strands;
}
