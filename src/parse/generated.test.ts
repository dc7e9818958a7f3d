import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_EDITORIAL } from './editorial.ts';
import { buildCorpus } from './index.ts';
import { anyLayout, anyPlan, LABELS, type Plan, printPlan } from './testing/print-corpus.ts';

function parse(text: string) {
  return buildCorpus([{ file: 'a.txt', text, bytes: 0, sha256: '' }], NO_EDITORIAL, () => undefined);
}

/** What a plan must be read as. */
function expected({ rows, pieces }: Plan) {
  return {
    entries: rows.map(({ date, title, authors }) => ({ date, title, authors })),
    pieces: pieces.map(({ title, caption, pullQuote, analysis, sources, notes, image }) => ({
      title,
      captions: caption === null ? [] : [caption, caption],
      pullQuote: pullQuote === null ? null : `“${pullQuote}”`,
      markers: analysis.map((_, i) => (i < notes.length ? [LABELS[i]] : [])),
      sources,
      notes: notes.map((text, i) => ({ label: LABELS[i], text })),
      image: image
        ? { caption: caption ?? title, source: 'https://photos.example/1', licence: 'CC-BY-4.0' }
        : null,
    })),
    unplaced: [],
  };
}

function read(text: string) {
  const { articles, pieces, manifest } = parse(text);
  return {
    entries: articles
      .filter(({ kind }) => kind === 'entry')
      .map(({ date, title, authors }) => ({ date: date.value, title, authors })),
    pieces: pieces.map(({ title, captions, pullQuote, analysis, sources, footnotes, image }) => ({
      title,
      captions: captions.map((caption) => caption.text),
      pullQuote: pullQuote?.text ?? null,
      markers: analysis.map(({ markers }) => markers.map(({ label }) => label)),
      sources: sources.map(
        ({ n: _, lines: __, raw: ___, language: ____, link: _____, excerpt, ...source }) => ({
          ...source,
          excerpt: excerpt.map((paragraph) => paragraph.text),
        }),
      ),
      notes: footnotes.map(({ label, text: note }) => ({ label, text: note })),
      image: image ? { caption: image.caption, source: image.source, licence: image.licence } : null,
    })),
    unplaced: manifest.inputs.flatMap(({ unplaced }) => unplaced),
  };
}

test('what goes into a text of this layout comes out, whatever its parts and its blank lines', () => {
  fc.assert(
    fc.property(anyPlan, anyLayout, (plan, layout) => {
      fc.pre(plan.rows.length + plan.pieces.length > 0);
      expect(read(printPlan(plan, layout))).toEqual(expected(plan));
    }),
    { numRuns: 200 },
  );
});
