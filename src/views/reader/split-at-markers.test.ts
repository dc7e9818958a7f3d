import { expect, test } from 'vitest';
import { splitAtMarkers } from './split-at-markers.ts';

const kinds = (text: string, markers: readonly { label: string; offset: number }[]) =>
  splitAtMarkers({ line: 1, text, markers }).map((segment) =>
    segment.kind === 'text' ? segment.text : segment.label,
  );

test('a paragraph without markers is one text', () => {
  expect(kinds('As [Faso] is.', [])).toEqual(['As [Faso] is.']);
});

test('markers at both ends and side by side leave no empty text', () => {
  const markers = [
    { label: 'i', offset: 0 },
    { label: 'ii', offset: 3 },
    { label: 'iii', offset: 11 },
  ];
  expect(kinds('[i][ii]word[iii]', markers)).toEqual(['i', 'ii', 'word', 'iii']);
});

test('the texts joined are the paragraph', () => {
  const text = 'One.[i]Two [ii], three.';
  const segments = splitAtMarkers({
    line: 1,
    text,
    markers: [
      { label: 'ii', offset: text.indexOf('[ii]') },
      { label: 'i', offset: text.indexOf('[i]') },
    ],
  });
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
});
