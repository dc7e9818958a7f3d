import type { ReactNode } from 'react';
import type { Paragraph } from '../../model/piece.ts';
import { FootnoteMarker } from './footnote-marker.tsx';
import { splitAtMarkers } from './split-at-markers.ts';

type AnalysisParagraphProps = {
  readonly paragraph: Paragraph;
  /** How often each label stood before this paragraph. */
  readonly before: ReadonlyMap<string, number>;
  /** Labels that have a note to lead to. */
  readonly labels: ReadonlySet<string>;
};

export function AnalysisParagraph({ paragraph, before, labels }: AnalysisParagraphProps) {
  const seen = new Map(before);
  const nodes: ReactNode[] = [];
  for (const segment of splitAtMarkers(paragraph)) {
    if (segment.kind === 'text') {
      nodes.push(segment.text);
      continue;
    }
    const nth = (seen.get(segment.label) ?? 0) + 1;
    seen.set(segment.label, nth);
    nodes.push(
      labels.has(segment.label) ? (
        <FootnoteMarker key={segment.start} label={segment.label} nth={nth} />
      ) : (
        // A marker without a note leads nowhere: it stands as printed, and the record says so.
        <sup key={segment.start}>{segment.text}</sup>
      ),
    );
  }
  return <p className="hyphens-manual [overflow-wrap:anywhere]">{nodes}</p>;
}
