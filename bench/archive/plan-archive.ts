import type { Plan, PlannedPiece, PlannedRow, PlannedSource } from '../../src/parse/testing/print-corpus.ts';
import { createRandom, type Random } from './random.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** `authors` is how many there are to write, 400 unless told otherwise. */
export type ArchiveSize = {
  readonly entries: number;
  readonly pieces: number;
  readonly authors?: number;
};

type Writer = { readonly random: Random; readonly vocabulary: Vocabulary };
type Day = { readonly year: number; readonly month: number; readonly day: number };

const FIRST_YEAR = 1996;
const YEARS = 30;
const VERBS =
  'Opens Sells Reports Rejects Unveils Delays Expands Deploys Tests Condemns Seeks Announces'.split(' ');
const LINKS = ['in', 'to', 'Near', 'With', 'Against', 'for'];
const DESCRIPTORS = [
  'state broadcaster',
  'independent daily',
  'news aggregator',
  'weekly magazine',
  'think tank',
];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const two = (value: number): string => String(value).padStart(2, '0');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const listOf = <T>(length: number, make: () => T): T[] => Array.from({ length }, make);

const dayIn = ({ below }: Random): Day => ({
  year: FIRST_YEAR + below(YEARS),
  month: 1 + below(12),
  day: 1 + below(28),
});

function printTitle({ random, vocabulary }: Writer): string {
  const { places, terms, names, words } = vocabulary;
  const object = random.next() < 0.3 ? random.pickZipf(names) : capital(random.pickZipf(terms));
  const rare = capital(random.pick(words));
  return [
    random.pickZipf(places),
    random.pick(VERBS),
    rare,
    object,
    random.pick(LINKS),
    random.next() < 0.5 ? random.pickZipf(places) : capital(random.pick(words)),
  ].join(' ');
}

function printSentence({ random, vocabulary }: Writer): string {
  const words = listOf(9 + random.below(16), () => random.pickZipf(vocabulary.words));
  return `${capital(words.join(' '))}.`;
}

const printParagraph = (writer: Writer, sentences: number): string =>
  listOf(sentences, () => printSentence(writer)).join(' ');

function planSource(writer: Writer): PlannedSource {
  const { random, vocabulary } = writer;
  const { year, month, day } = dayIn(random);
  return {
    authors: random.next() < 0.5 ? [] : [random.pickZipf(vocabulary.authors)],
    title: printTitle(writer),
    translatedTitle: null,
    outlet: random.pickZipf(vocabulary.outlets),
    outletDescriptor: random.pick(DESCRIPTORS),
    dateText: `${day} ${MONTHS[month - 1]} ${year}`,
    date: `${year}-${two(month)}-${two(day)}`,
    url: `https://news.example/${year}/${random.below(1e9)}`,
    excerpt: listOf(3 + random.below(4), () => printParagraph(writer, 2 + random.below(3))),
  };
}

/** Words of an excerpt, as an analysis quotes them. */
function quoteFrom({ random }: Writer, { excerpt }: PlannedSource): string {
  const words = random.pick(excerpt).replaceAll('.', '').split(' ');
  const from = random.below(Math.max(1, words.length - 8));
  return words
    .slice(from, from + 8)
    .join(' ')
    .toLowerCase();
}

function citeOther({ random, vocabulary }: Writer, titles: readonly string[]): string {
  const month = `${two(1 + random.below(12))}-${FIRST_YEAR + random.below(YEARS)}`;
  const author = random.pickZipf(vocabulary.authors);
  return `For more on this, see: ${author}, “${random.pick(titles)},” OE Watch, ${month}. https://archive.example/${random.below(1e9)}`;
}

function planPiece(writer: Writer, title: string, titles: readonly string[]): PlannedPiece {
  const { random } = writer;
  const sources = listOf(1 + random.below(3), () => planSource(writer));
  const analysis = listOf(3 + random.below(3), () => {
    const quote = `He said that “${quoteFrom(writer, random.pick(sources))}” was meant.`;
    return { before: `${printParagraph(writer, 2)} ${quote}`, after: printParagraph(writer, 2) };
  });
  return {
    title,
    caption: null,
    pullQuote: quoteFrom(writer, random.pick(sources)),
    analysis,
    sources,
    notes: analysis.slice(0, random.below(4)).map(() => citeOther(writer, titles)),
    image: random.next() < 0.5,
  };
}

function planRow(writer: Writer): PlannedRow {
  const { random, vocabulary } = writer;
  const { year, month, day } = dayIn(random);
  const authors = listOf(random.next() < 0.1 ? 2 : 1, () => random.pickZipf(vocabulary.authors));
  return {
    date: `${year}-${two(month)}-${two(day)}`,
    title: printTitle(writer),
    authors: [...new Set(authors)],
  };
}

/** An archive of this size: the same one for the same seed. Rows go from the newest to the oldest, as indexes do. */
export function planArchive({ entries, pieces, authors }: ArchiveSize, seed = 1): Plan {
  const random = createRandom(seed);
  const writer: Writer = { random, vocabulary: createVocabulary(random, authors) };
  const rows = listOf(entries, () => planRow(writer)).sort((a, b) => (a.date < b.date ? 1 : -1));
  const titles = listOf(pieces, () => printTitle(writer));
  return { rows, pieces: titles.map((title) => planPiece(writer, title, titles)) };
}
