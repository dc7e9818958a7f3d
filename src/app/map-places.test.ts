import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import places from '../parse/lexicon/places.json' with { type: 'json' };
import { shapeOf } from '../views/map/place-shape.ts';
import shapes from '../views/map/place-shapes.json' with { type: 'json' };
import { projectOutlines } from '../views/map/project-outlines.ts';

// In this layer, because views must not import the parser, whose lexicon has the names of all places.
const NAMES = [...new Set(Object.keys(places).flatMap((key) => key.split(' + ')))];

const ATLAS = JSON.parse(
  readFileSync(new URL('../../node_modules/world-atlas/countries-110m.json', import.meta.url), 'utf8'),
);
const OUTLINES = projectOutlines(ATLAS);

test('every place of the lexicon has a shape or is listed as having none, and no other place', () => {
  expect(NAMES.filter((name) => shapeOf(name) === null)).toEqual([]);
  expect(Object.keys(shapes).filter((name) => !NAMES.includes(name))).toEqual([]);
  expect(NAMES.filter((name) => shapeOf(name)?.kind === 'none')).toEqual(['European Union']);
  for (const name of ['Atlantis', 'constructor', '']) expect(shapeOf(name)).toBeNull();
});

test('every code is in the atlas; a country too small for it has a point', () => {
  const lost = NAMES.flatMap((name) => {
    const shape = shapeOf(name);
    if (shape?.kind !== 'country') return [];
    if (shape.codes.some((code) => OUTLINES.has(code))) return [];
    return shape.at === undefined ? [name] : [];
  });
  expect(lost).toEqual([]);
});

test('no two places share an outline or a point', () => {
  const keys = NAMES.flatMap((name) => {
    const shape = shapeOf(name);
    if (shape?.kind === 'country') return shape.codes;
    return shape === null || shape.kind === 'none' ? [] : [shape.at.join(' ')];
  });
  expect(keys).toHaveLength(new Set(keys).size);
});

test('shapes are of the kinds the map draws, and points are on the globe', () => {
  for (const name of NAMES) {
    const shape = shapeOf(name);
    expect(['country', 'area', 'region', 'water', 'none']).toContain(shape?.kind);
    if (shape === null || shape.kind === 'none' || shape.at === undefined) continue;
    const [longitude, latitude] = shape.at;
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
  }
});
