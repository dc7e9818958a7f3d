import { expect, test } from 'vitest';
import { palettes } from '../../tailwind.config.js';

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands on what, and how far apart the two must be: 4.5 for text, 3 for marks and edges of controls. */
const PAIRS: readonly (readonly [front: string, grounds: readonly string[], least: number])[] = [
  ['ink', ['page', 'panel', 'hover', 'highlight', 'accent-tint'], 4.5],
  ['muted', ['page', 'panel', 'hover'], 4.5],
  ['accent', ['page', 'panel', 'hover', 'accent-tint'], 4.5],
  ['panel', ['accent'], 4.5],
  ['warn', ['page', 'panel', 'warn-tint'], 4.5],
  ['good', ['page', 'panel', 'good-tint'], 4.5],
  ['bad', ['page', 'panel', 'bad-tint'], 4.5],
  ['edge', ['page', 'panel'], 3],
  ['ink', ['heat-1', 'heat-2', 'heat-3'], 4.5],
  ['panel', ['heat-4', 'heat-5'], 4.5],
  ...['hardware', 'forces', 'technology', 'economy', 'politics', 'security'].map(
    (domain) => [`domain-${domain}`, ['page', 'panel'], 3] as const,
  ),
];

test.each(Object.entries(palettes))('%s: text and marks stand out from their grounds', (_, palette) => {
  const tooClose = PAIRS.flatMap(([front, grounds, least]) =>
    grounds
      .map((ground) => ({
        pair: `${front} on ${ground}`,
        ratio: contrast(palette[front] ?? '', palette[ground] ?? ''),
        least,
      }))
      .filter(({ ratio }) => !(ratio >= least)),
  );
  expect(tooClose).toEqual([]);
});
