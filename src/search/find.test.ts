import { expect, test } from 'vitest';
import { createFinder } from './testing/open-documents.ts';
import { plainDocument } from './testing/plain-document.ts';

const DOCUMENTS = [
  plainDocument('mali', {
    fields: {
      title: ['Mali’s Junta and Its Drones'],
      analysis: ['Captain Ibrahim Traoré met the junta. Niger was not there.'],
      footnote: ['See “Mali Turns to Russia,” OE Watch.'],
    },
    facts: {
      author: ['Lucas Winter'],
      topic: ['drones', 'Drones & uncrewed systems'],
      place: ['Mali', 'Niger'],
    },
    year: 2020,
  }),
  plainDocument('nigeria', {
    fields: { title: ['Elections in Nigeria'], excerpt: ['Nothing of drones. Drones, drones, drones.'] },
    facts: { author: ['Michael Rubin'], place: ['Nigeria'], outlet: ['RT Arabic'] },
    year: 2022,
  }),
  plainDocument('algeria', {
    fields: {
      title: ['Algeria Stays Out'],
      outlet: ['Sprout Daily'],
      sourceTitle: ['هل تحصل الجزائر على مقاتلة روسية'],
      pullQuote: ['“They came to power through coups.”'],
    },
    facts: { outlet: ['Sprout Daily'] },
  }),
];
const find = await createFinder(DOCUMENTS);
const ids = async (typed: string) => (await find(typed)).hits.map(({ id }) => id);

test.each([
  ['traore', ['mali']],
  ['"traore"', ['mali']],
  ['"trao"', []],
  ['trao', ['mali']],
  ['drones', ['mali', 'nigeria']],
  ['nigeria OR algeria', ['nigeria', 'algeria']],
  ['drones elections', ['nigeria']],
  ['-drones', ['algeria']],
  ['drones -"met the junta"', ['nigeria']],
  ['"came to power through coups"', ['algeria']],
  ['"power to came"', []],
  ['"elections in nigeria nothing"', []],
  ['الجزاير', ['algeria']],
  ['مقاتله', ['algeria']],
  ['author:winter', ['mali']],
  ['-author:winter', ['nigeria', 'algeria']],
  ['author:"lucas winter"', ['mali']],
  ['author:"lucas"', ['mali']],
  ['author:"luc"', []],
  ['author:wint', ['mali']],
  ['place:niger', ['mali']],
  ['place:nige', ['mali', 'nigeria']],
  ['topic:drones', ['mali']],
  ['topic:uncrewed', ['mali']],
  ['outlet:rt', ['nigeria']],
  ['title:drones', ['mali']],
  ['title:"elect"', []],
  ['title:elect', ['nigeria']],
  ['-title:drones', ['nigeria', 'algeria']],
  ['year:2019..2021', ['mali']],
  ['-year:2020', ['nigeria', 'algeria']],
  ['author:winter OR year:2022', ['mali', 'nigeria']],
  ['', ['mali', 'nigeria', 'algeria']],
])('%s', async (typed, found) => {
  expect(await ids(typed)).toEqual(found);
});

test('what a word finds, minus the word leaves out, and the other way round', async () => {
  for (const word of ['niger', 'drone', '"niger"', 'place:niger', 'zzz', 'a']) {
    expect([...(await ids(word)), ...(await ids(`-${word}`))].sort()).toEqual(['algeria', 'mali', 'nigeria']);
  }
});

test('a title goes before any number of mentions', async () => {
  expect((await ids('drones'))[0]).toBe('mali');
  expect((await find('drones')).ranked).toBe(true);
  expect((await find('-drones year:2020')).ranked).toBe(false);
});

test('a typo finds, and what was searched instead is said', async () => {
  const { hits, remarks } = await find('electoins');
  expect(hits.map(({ id }) => id)).toEqual(['nigeria']);
  expect(remarks).toEqual(['No text has “electoins”: searched for “elections” instead.']);
});

test('two letters exchanged find in a short word too, two others only in a long one', async () => {
  expect(await ids('mlai')).toEqual(['mali']);
  expect(await ids('dornes')).toEqual(['mali', 'nigeria']);
  expect(await ids('dronxz')).toEqual([]);
  expect(await ids('elektiuns')).toEqual(['nigeria']);
});

test('a word that is there is not taken for a typo; a phrase, an exclusion and a short word are never', async () => {
  expect((await find('junta')).remarks).toEqual([]);
  for (const typed of ['"electoins"', 'mla', 'dornez', 'zzzzzzzz'])
    expect(await find(typed)).toMatchObject({ hits: [], remarks: [] });
  expect(await ids('-electoins')).toHaveLength(3);
});

test('a name nobody has is said', async () => {
  expect(await find('author:nemo')).toMatchObject({
    hits: [],
    remarks: ['No article has “nemo” as an author.'],
  });
  expect((await find('title:nemo')).remarks).toEqual(['No article has “nemo” in its title.']);
});

test('what is asked for in titles is highlighted there and nowhere else', async () => {
  const [hit] = (await find('title:drones')).hits;
  expect(hit).toMatchObject({ id: 'mali', title: [[21, 27]], snippet: null, also: [] });
  expect((await find('title:drones')).ranked).toBe(false);
});

test('the passage with most of the words is shown, with its kind and the letters found', async () => {
  const [hit] = (await find('junta traore')).hits;
  expect(hit?.title).toEqual([[7, 12]]);
  expect(hit?.snippet).toMatchObject({ field: 'analysis', offset: 0, cut: false });
  const { text, marks } = hit?.snippet ?? { text: '', marks: [] };
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['Traoré', 'junta']);
});

test('of a longer word only its beginning is marked', async () => {
  const [hit] = (await find('electi')).hits;
  expect(hit?.title).toEqual([[0, 6]]);
  expect(hit?.snippet).toBeNull();
});
