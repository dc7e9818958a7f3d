import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitName, spokenName } from './split-name.ts';

test.each([
  ['Michael Rubin', { given: 'Michael', family: 'Rubin' }],
  ['Fahiraman Rodrigue Koné', { given: 'Fahiraman Rodrigue', family: 'Koné' }],
  ['Brendon J. Cannon', { given: 'Brendon J.', family: 'Cannon' }],
  ['Jean-Pierre O’Neill', { given: 'Jean-Pierre', family: 'O’Neill' }],
  ['Charles de Gaulle', { given: 'Charles', 'non-dropping-particle': 'de', family: 'Gaulle' }],
  ['Ursula von der Leyen', { given: 'Ursula', 'non-dropping-particle': 'von der', family: 'Leyen' }],
  [
    'Apollinaire Joachimson Kyelem de Tambela',
    { given: 'Apollinaire Joachimson Kyelem', 'non-dropping-particle': 'de', family: 'Tambela' },
  ],
  ['Martin Van Buren', { given: 'Martin', family: 'Van Buren' }],
  ['Uthman al-Qayrawani', { given: 'Uthman', 'non-dropping-particle': 'al-', family: 'Qayrawani' }],
  ['Tawfiq Al-Hakim', { given: 'Tawfiq', 'non-dropping-particle': 'Al-', family: 'Hakim' }],
  ['Moussa Ag Acharatoumane', { given: 'Moussa', family: 'Ag Acharatoumane' }],
  ['Mohamed Ould Abdel Aziz', { given: 'Mohamed', family: 'Ould Abdel Aziz' }],
  ['Mohammed Abd al-Salam', { given: 'Mohammed', family: 'Abd al-Salam' }],
  ['Osama bin Laden', { given: 'Osama', family: 'bin Laden' }],
  ['Sammy Davis Jr.', { given: 'Sammy', family: 'Davis', suffix: 'Jr.' }],
  ['Иван Петров', { given: 'Иван', family: 'Петров' }],
])('%s is a person', (printed, name) => expect(splitName(printed)).toEqual(name));

test.each([
  'Staff',
  'AFP',
  'Algerian Ministry of Defense',
  'Institute for Security Studies',
  'Newsroom of the Nation',
  'Tasnim News Agency',
  'Ministère des Affaires étrangères',
  'محمد علي',
  '习近平',
  'correspondent in Bamako',
  'Agent 007 Bond',
])('%s stays whole', (printed) => expect(splitName(printed)).toEqual({ literal: printed }));

test('the parts put together are the name, whatever it is', () => {
  const word = fc.constantFrom(
    ...'Ana María de la Von al-Amin Ould St. O’Hara III Jr. and & press x 7 علي'.split(' '),
  );
  const name = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    fc.string(),
  );
  fc.assert(
    fc.property(name, (printed) => {
      expect(spokenName(splitName(printed))).toBe(printed.trim().split(/\s+/).join(' '));
    }),
  );
});
