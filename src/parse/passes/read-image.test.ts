import { describe, expect, test } from 'vitest';
import { splitLines } from '../text/lines.ts';
import { licenceOf, readImage } from './read-image.ts';

test.each([
  ['CC BY-SA 2.0', 'CC-BY-SA-2.0'],
  ['JRC, European Commission, CC BY 4.0', 'CC-BY-4.0'],
  ['Non-Commercial-ShareAlike 2.0 Generic (CC BY-NC-SA 2.0)', 'CC-BY-NC-SA-2.0'],
  ['Creative CommonsAttribution-Share Alike 4.0 International', 'CC-BY-SA-4.0'],
  ['Creative Commons Attribution-NonCommercial-NoDerivatives 4.0', 'CC-BY-NC-ND-4.0'],
  ['CC0', 'CC0-1.0'],
  ['CC x 2.0', null],
  ['Creative Commons 4.0', null],
  ['Creative Commons Share Alike 4.0', null],
  ['MONUSCO Photos (CC x 2.0)', null],
  ['Public domain', null],
  ['By the author, 2.0', null],
])('the licence of “%s” is %s', (attribution, licence) => {
  expect(licenceOf(attribution)).toBe(licence);
});

describe('an image block', () => {
  const read = (text: string) => readImage(splitLines(text).lines);

  test('runs a field on over further lines, words broken at a hyphen joined', () => {
    expect(
      read('Image Information:\n\nImage: A Russian-\nAlgerian\nexercise.\nSource: x\nAttribution:  y'),
    ).toEqual({
      caption: 'A Russian-Algerian exercise.',
      source: 'x',
      attribution: 'y',
      licence: null,
    });
  });

  test('may lack any field, or be none', () => {
    expect(read('Image Information:\nunnamed words\nSource: x')).toEqual({
      caption: null,
      source: 'x',
      attribution: null,
      licence: null,
    });
    expect(read('')).toBeNull();
  });
});
