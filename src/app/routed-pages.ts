import { PATTERNS } from '../query/paths.ts';
import { CompareSkeleton } from './compare-skeleton.tsx';
import { CorpusSkeleton } from './corpus-skeleton.tsx';
import { ExploreSkeleton } from './explore-skeleton.tsx';
import { MapSkeleton } from './map-skeleton.tsx';
import {
  loadArticle,
  loadCorpusPage,
  loadExplore,
  loadMap,
  loadRaw,
  loadReferences,
  loadSources,
} from './page-data.ts';
import type { Page } from './page-load.ts';
import { ReaderSkeleton } from './reader-skeleton.tsx';
import { SourcesSkeleton } from './sources-skeleton.tsx';

/** One page a view. */
export const ROUTED_PAGES: readonly Page[] = [
  {
    path: PATTERNS.explore,
    code: async () => (await import('../views/explore/explore-page.tsx')).ExplorePage,
    data: loadExplore,
    Skeleton: ExploreSkeleton,
  },
  {
    path: PATTERNS.article,
    code: async () => (await import('../views/reader/reader-page.tsx')).ReaderPage,
    data: loadArticle,
    Skeleton: ReaderSkeleton,
  },
  {
    // One page, so that the list stands while a profile is opened beside it.
    path: `${PATTERNS.outlet}?`,
    code: async () => (await import('../views/sources/sources-page.tsx')).SourcesPage,
    data: loadSources,
    Skeleton: SourcesSkeleton,
  },
  {
    path: PATTERNS.references,
    code: async () => (await import('../views/references/references-page.tsx')).ReferencesPage,
    data: loadReferences,
    Skeleton: SourcesSkeleton,
  },
  {
    path: PATTERNS.compare,
    code: async () => (await import('../views/compare/compare-page.tsx')).ComparePage,
    data: loadExplore,
    Skeleton: CompareSkeleton,
  },
  {
    path: PATTERNS.map,
    code: async () => (await import('../views/map/map-page.tsx')).MapPage,
    data: loadMap,
    Skeleton: MapSkeleton,
  },
  {
    path: PATTERNS.dossier,
    code: async () => (await import('../views/dossier/dossier-page.tsx')).DossierPage,
    data: loadExplore,
    Skeleton: CorpusSkeleton,
  },
  {
    path: PATTERNS.corpus,
    code: async () => (await import('../views/corpus/corpus-page.tsx')).CorpusPage,
    data: loadCorpusPage,
    Skeleton: CorpusSkeleton,
  },
  {
    path: PATTERNS.raw,
    code: async () => (await import('../views/corpus/raw/raw-page.tsx')).RawPage,
    data: loadRaw,
    Skeleton: CorpusSkeleton,
  },
];
