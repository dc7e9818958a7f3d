import { PATTERNS } from '../query/paths.ts';

/** A page of the navigation, of its menu on a phone and of the command palette. */
export type Page = {
  readonly name: string;
  readonly path: string;
  /** What is on it, in a few words. */
  readonly about: string;
  /** Patterns of the addresses that belong to it: they mark it as the page one is on. */
  readonly parts: readonly string[];
};

/** Only pages that work, in the order of the navigation; an article is read out of Explore and marks it. */
export const PAGES: readonly Page[] = [
  {
    name: 'Explore',
    path: PATTERNS.explore,
    about: 'Timeline, facets, charts and articles',
    parts: [PATTERNS.explore, PATTERNS.article],
  },
  {
    name: 'Sources',
    path: PATTERNS.sources,
    about: 'Outlets, how they are described, every citation',
    parts: [PATTERNS.sources, PATTERNS.outlet],
  },
  {
    name: 'Map',
    path: PATTERNS.map,
    about: 'Places with their articles, and a list of them',
    parts: [PATTERNS.map],
  },
  {
    name: 'Dossier',
    path: PATTERNS.dossier,
    about: 'What you keep, with notes',
    parts: [PATTERNS.dossier],
  },
  {
    name: 'Corpus',
    path: PATTERNS.corpus,
    about: 'Inputs, coverage, problems and raw text',
    parts: [PATTERNS.corpus, PATTERNS.raw],
  },
];
