import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import type { Atlas } from '../load/outlines-query.ts';
import places from '../parse/lexicon/places.json' with { type: 'json' };
import { type Degrees, shapeOf } from '../views/map/place-shape.ts';
import shapes from '../views/map/place-shapes.json' with { type: 'json' };
import { locate, projectOutlines } from '../views/map/project-outlines.ts';

// In this layer, because views must not import the parser, whose lexicon has the names of all places.
const KEYS = Object.keys(places);
const NAMES = [...new Set(KEYS.flatMap((key) => key.split(' + ')))];

const ATLASES = new URL('../../node_modules/world-atlas/', import.meta.url);
const readAtlas = (file: string): Atlas => JSON.parse(readFileSync(new URL(file, ATLASES), 'utf8'));

const FINE = readAtlas('countries-50m.json');
const COARSE_OUTLINES = projectOutlines(readAtlas('countries-110m.json'));
const FINE_OUTLINES = projectOutlines(FINE);

const COUNTRIES = feature(FINE, FINE.objects.countries).features.map((shape) => ({
  code: String(shape.id ?? shape.properties.name),
  name: shape.properties.name,
  shape,
}));

const codesOf = (name: string): readonly string[] => {
  const shape = shapeOf(name);
  return shape?.kind === 'country' ? shape.codes : [];
};

const pointOf = (name: string): Degrees | null => {
  const shape = shapeOf(name);
  return shape === null || shape.kind === 'none' ? null : (shape.at ?? null);
};

/** Whether a point lies within about `reach` degrees of one of these countries. */
function isIn(codes: readonly string[], [longitude, latitude]: Degrees, reach: number): boolean {
  const [x, y] = locate([longitude, latitude]);
  const near = COUNTRIES.filter(({ code }) => {
    const [left, top, right, bottom] = FINE_OUTLINES.get(code)?.extent ?? [0, 0, 0, 0];
    // A degree is about three units of the flat world.
    const room = reach * 3;
    return codes.includes(code) && x > left - room && x < right + room && y > top - room && y < bottom + room;
  });
  const steps = reach === 0 ? [0] : [0, reach, -reach];
  const around = steps.flatMap((dx) => steps.map((dy): [number, number] => [longitude + dx, latitude + dy]));
  return near.some(({ shape }) => around.some((point) => geoContains(shape, point)));
}

test('every place of the lexicon has a shape or is listed as having none, and no other place', () => {
  expect(NAMES.filter((name) => shapeOf(name) === null)).toEqual([]);
  expect(Object.keys(shapes).filter((name) => !NAMES.includes(name))).toEqual([]);
  expect(NAMES.filter((name) => shapeOf(name)?.kind === 'none')).toEqual(['European Union']);
  for (const name of ['Atlantis', 'constructor', '']) expect(shapeOf(name)).toBeNull();
});

test('every code is in the atlas; what is too small for the coarse one has a point', () => {
  expect(NAMES.flatMap(codesOf).filter((code) => !FINE_OUTLINES.has(code))).toEqual([]);
  const lost = NAMES.filter((name) => {
    const codes = codesOf(name);
    return codes.length > 0 && !codes.some((code) => COARSE_OUTLINES.has(code)) && pointOf(name) === null;
  });
  expect(lost).toEqual([]);
});

test('a code is that of the country it stands for', () => {
  const spelledOtherwise = NAMES.flatMap((name) => {
    const [code] = codesOf(name);
    const known = COUNTRIES.filter((country) => country.code === code).map((country) => country.name);
    return code === undefined || known.includes(name) ? [] : [`${name}: ${known.join(', ')}`];
  });
  expect(spelledOtherwise).toMatchInlineSnapshot(`
    [
      "Bosnia and Herzegovina: Bosnia and Herz.",
      "Cape Verde: Cabo Verde",
      "Central African Republic: Central African Rep.",
      "Czech Republic: Czechia",
      "Democratic Republic of the Congo: Dem. Rep. Congo",
      "Dominican Republic: Dominican Rep.",
      "Equatorial Guinea: Eq. Guinea",
      "Eswatini: eSwatini",
      "Ivory Coast: Côte d'Ivoire",
      "Solomon Islands: Solomon Is.",
      "South Sudan: S. Sudan",
      "United States: United States of America",
      "Western Sahara: W. Sahara",
    ]
  `);
});

test('no two places share an outline or a point', () => {
  const marks = NAMES.flatMap((name) =>
    codesOf(name).length > 0 ? codesOf(name) : (pointOf(name) ?? []).join(' '),
  );
  expect(marks).toHaveLength(new Set(marks).size);
});

test('a part of a country lies in it, a small country on its own islands', () => {
  const parts = KEYS.flatMap((key) => {
    const [part = '', whole] = key.split(' + ');
    return whole === undefined ? [] : [{ name: part, codes: codesOf(whole) }];
  });
  const small = NAMES.map((name) => ({ name, codes: codesOf(name) })).filter(({ codes }) => codes.length > 0);
  const astray = [...parts, ...small].filter(({ name, codes }) => {
    const at = pointOf(name);
    return at !== null && !isIn(codes, at, 0.2);
  });
  expect(parts.length).toBeGreaterThan(20);
  expect(astray).toEqual([]);
});

test('a sea lies in no country', () => {
  const inland = ['Euphrates', 'Lake Chad', 'Mekong', 'Suez Canal'];
  const everywhere = COUNTRIES.map(({ code }) => code);
  const ashore = NAMES.filter((name) => {
    const at = pointOf(name);
    return shapeOf(name)?.kind === 'water' && at !== null && isIn(everywhere, at, 0);
  });
  expect(ashore.filter((name) => !inland.includes(name))).toEqual([]);
});
