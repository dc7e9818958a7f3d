import { PATTERNS } from '../query/paths.ts';
import { ExplorePage } from '../views/explore/explore-page.tsx';
import { loadRest } from '../views/explore/load-rest.ts';
import { ExploreSkeleton } from './explore-skeleton.tsx';
import { loadCorpus, loadExplore } from './load-corpus.ts';
import type { RoutedPage } from './page-load.ts';
import { PageSkeleton } from './page-skeleton.tsx';

/** One page a view. */
export const ROUTED_PAGES: readonly RoutedPage[] = [
  {
    path: PATTERNS.explore,
    code: async () => {
      // Under way with the data; where it does not come, each part of it says so.
      loadRest().catch(() => {});
      return ExplorePage;
    },
    data: loadExplore,
    Skeleton: ExploreSkeleton,
  },
  {
    path: PATTERNS.article,
    code: async () => (await import('../views/reader/reader-page.tsx')).ReaderPage,
    data: async (place) => (await import('./page-data.ts')).loadArticle(place),
    Skeleton: PageSkeleton,
  },
  {
    // One page, so that the list stands while a profile is opened beside it.
    path: `${PATTERNS.outlet}?`,
    code: async () => (await import('../views/sources/sources-page.tsx')).SourcesPage,
    data: async () => (await import('./page-data.ts')).loadSources(),
    Skeleton: PageSkeleton,
  },
  {
    path: PATTERNS.references,
    code: async () => (await import('../views/references/references-page.tsx')).ReferencesPage,
    data: async () => (await import('./page-data.ts')).loadReferences(),
    Skeleton: PageSkeleton,
  },
  {
    path: PATTERNS.compare,
    code: async () => (await import('../views/compare/compare-page.tsx')).ComparePage,
    data: loadCorpus,
    Skeleton: PageSkeleton,
  },
  {
    path: PATTERNS.map,
    code: async () => (await import('../views/map/map-page.tsx')).MapPage,
    data: async () => (await import('./page-data.ts')).loadMap(),
    Skeleton: PageSkeleton,
  },
  {
    path: PATTERNS.dossier,
    code: async () => (await import('../views/dossier/dossier-page.tsx')).DossierPage,
    data: loadCorpus,
    Skeleton: PageSkeleton,
  },
  {
    path: PATTERNS.corpus,
    code: async () => (await import('../views/corpus/corpus-page.tsx')).CorpusPage,
    data: async () => (await import('./page-data.ts')).loadCorpusPage(),
    Skeleton: PageSkeleton,
  },
  {
    path: PATTERNS.raw,
    code: async () => (await import('../views/corpus/raw/raw-page.tsx')).RawPage,
    data: async (place) => (await import('./page-data.ts')).loadRaw(place),
    Skeleton: PageSkeleton,
  },
];
