import fc from 'fast-check';

/** A source as it goes into a text. */
export type PlannedSource = {
  readonly authors: readonly string[];
  readonly title: string;
  readonly translatedTitle: string | null;
  readonly outlet: string;
  readonly outletDescriptor: string | null;
  readonly dateText: string;
  readonly date: string;
  readonly url: string;
  readonly excerpt: readonly string[];
};

export type PlannedPiece = {
  readonly title: string;
  readonly caption: string | null;
  readonly pullQuote: string | null;
  readonly analysis: readonly { readonly before: string; readonly after: string }[];
  readonly sources: readonly PlannedSource[];
  readonly notes: readonly string[];
  readonly image: boolean;
};

export type PlannedRow = {
  readonly date: string;
  readonly title: string;
  readonly authors: readonly string[];
};

export type Plan = { readonly rows: readonly PlannedRow[]; readonly pieces: readonly PlannedPiece[] };

/** How a plan is laid out: blank lines between parts, and what stands at the ends of lines. */
export type Layout = { readonly blank: string; readonly trailing: string; readonly newline: string };

export const LABELS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'] as const;

const NOUNS =
  'Army Navy Border Harbor Railway Parliament Rebels Drones Pipeline Elections Soldiers Villages Convoy Radar Ministers Traders'.split(
    ' ',
  );
const VERBS =
  'Opens Closes Sells Reports Repairs Welcomes Rejects Awaits Surrounds Rebuilds Delays Counts'.split(' ');
const COUNTRIES = 'Kenya Mali Chad Libya Somalia Niger Algeria Rwanda Uganda Togo Benin Ghana'.split(' ');
const PEOPLE = ['Jane Doe', 'John Roe', 'Ann Sørensen', 'Amadou Touré', 'Lucía Fernández', 'Omar Ben Ali'];
const OUTLETS = [
  'The Coast Daily',
  'Le Journal du Sud',
  'allnews.example',
  'Radio Benadir',
  'El Sol (Madrid)',
  'RT Arabic',
];
const DESCRIPTORS = [
  'pan-African news aggregator',
  'state broadcaster',
  'weekly newspaper (owned by the army)',
  'news site',
];
const ORIGINALS = [
  [
    'Le gouvernement du Mali annonce une nouvelle campagne contre les rebelles',
    'The government of Mali announces a new campaign',
  ],
  [
    'El gobierno de Venezuela anuncia la compra de nuevos helicópteros',
    'The government of Venezuela announces new helicopters',
  ],
  ['تحصل الجزائر على مقاتلات روسية جديدة هذا العام', 'Algeria obtains new Russian fighters this year'],
  ['Правительство объявило о поставке новых истребителей', 'The government announced new fighters'],
] as const;
const SENTENCES = [
  'The minister told reporters that the harbor would open before the rains.',
  'Villagers along the border have waited for the soldiers since January.',
  'Two convoys left the capital on Monday, and a third is expected to follow.',
  'Officers of the garrison [FACA] spoke of a “quiet night” in the hills.',
  'According to the excerpted article, nobody has counted the boats (or the crews).',
  'The railway, built in 1972, carries 1,200 tons of ore a day.',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (n: number) => String(n).padStart(2, '0');
const prose = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 4, maxLength: 9 })
  .map((all) => all.join(' '));
const people = fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 });

const headline = fc
  .tuple(
    fc.constantFrom(...COUNTRIES),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...NOUNS),
    fc.nat(99),
  )
  .map(([country, verb, a, b, n]) => `${country} ${verb} ${a} Near ${b} ${n + 1}`);

const day = fc.record({
  year: fc.integer({ min: 2015, max: 2026 }),
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
  whole: fc.boolean(),
});

const source: fc.Arbitrary<PlannedSource> = fc
  .record({
    authors: people,
    original: fc.option(fc.constantFrom(...ORIGINALS)),
    english: headline,
    outlet: fc.constantFrom(...OUTLETS),
    outletDescriptor: fc.option(fc.constantFrom(...DESCRIPTORS)),
    day,
    path: fc.stringMatching(/^[a-z0-9-]{1,30}$/),
    excerpt: fc.array(prose, { minLength: 1, maxLength: 4 }),
  })
  .map(({ original, english, day: { year, month, date, whole }, path, ...rest }) => ({
    ...rest,
    outlet: rest.outletDescriptor === null ? rest.outlet.replace(' (Madrid)', '') : rest.outlet,
    title: original?.[0] ?? english,
    translatedTitle: original?.[1] ?? null,
    dateText: `${whole ? `${date} ` : ''}${MONTHS[month - 1]} ${year}`,
    date: `${year}-${two(month)}${whole ? `-${two(date)}` : ''}`,
    url: `https://news.example/${path}`,
  }));

const piece: fc.Arbitrary<PlannedPiece> = fc
  .record({
    title: headline,
    caption: fc.option(headline.map((text) => `View: ${text}.`)),
    pullQuote: fc.constantFrom(...SENTENCES.filter((sentence) => !sentence.includes('“'))),
    analysis: fc.array(fc.record({ before: prose, after: prose }), { minLength: 1, maxLength: 4 }),
    sources: fc.array(source, { minLength: 1, maxLength: 4 }),
    notes: fc.array(prose, { maxLength: LABELS.length }),
    image: fc.boolean(),
  })
  .map((plan) => ({ ...plan, notes: plan.notes.slice(0, plan.analysis.length) }));

const row: fc.Arbitrary<PlannedRow> = fc
  .record({
    day,
    title: headline,
    authors: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 2 }),
  })
  .map(({ day: { year, month, date }, ...rest }) => ({
    ...rest,
    date: `${year}-${two(month)}-${two(date)}`,
  }));

/** Plans of texts whose articles all have different titles. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  rows: fc.uniqueArray(row, { maxLength: 12, selector: ({ title }) => title }),
  pieces: fc.uniqueArray(piece, { maxLength: 4, selector: ({ title }) => title }),
});

/** Layouts that all mean the same. */
export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  blank: fc.constantFrom('', ' ', '\u00A0', '\n', '\n\n'),
  trailing: fc.constantFrom('', ' ', '\u00A0\u202F', '\t'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
});

function printSource({
  authors,
  title,
  translatedTitle,
  outlet,
  outletDescriptor,
  dateText,
  url,
  excerpt,
}: PlannedSource): string[] {
  const by = authors.length === 0 ? '' : `${authors.join(' and ')}, `;
  const translated = translatedTitle === null ? '' : ` (${translatedTitle})`;
  const described = outletDescriptor === null ? '' : ` (${outletDescriptor})`;
  return [`${by}“${title}${translated},” ${outlet}${described}, ${dateText}. ${url}`, ...excerpt];
}

function printPiece({ title, caption, pullQuote, analysis, sources, notes, image }: PlannedPiece): string[] {
  return [
    title,
    ...(caption === null ? [] : [caption, caption]),
    ...(pullQuote === null ? [] : [`“${pullQuote}”`]),
    ...analysis.map(({ before, after }, i) =>
      i < notes.length ? `${before}[${LABELS[i]}] ${after}` : `${before} ${after}`,
    ),
    ...sources.flatMap(printSource),
    ...notes.map((note, i) => `[${LABELS[i]}] ${note}`),
    ...(image
      ? [
          'Image Information:',
          `Image: ${caption ?? title}`,
          'Source: https://photos.example/1',
          'Attribution: CC BY 4.0',
        ]
      : []),
  ];
}

/** The text of a plan, laid out as told. */
export function printPlan({ rows, pieces }: Plan, { blank, trailing, newline }: Layout): string {
  const index =
    rows.length === 0
      ? []
      : [
          'Legacy Articles On Africa',
          ...rows.map(({ date, title, authors }) => `${date} ${title} (${authors.join(' and ')})`),
        ];
  const lines = [...index, ...pieces.flatMap(printPiece)];
  return lines
    .map((line) => `${line}${trailing}`)
    .join(`\n${blank}\n`)
    .replaceAll('\n', newline);
}
