import { createBrowserRouter } from 'react-router-dom';
import { PATTERNS } from '../query/paths.ts';
import { CompareSkeleton } from './compare-skeleton.tsx';
import { CorpusSkeleton } from './corpus-skeleton.tsx';
import { ExploreSkeleton } from './explore-skeleton.tsx';
import {
  isOtherText,
  isSameAddress,
  loadArticle,
  loadCorpus,
  loadCorpusPage,
  loadExplore,
  loadMap,
  loadRaw,
  loadReferences,
  loadSources,
} from './load-page.ts';
import { MapSkeleton } from './map-skeleton.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { ReaderSkeleton } from './reader-skeleton.tsx';
import { RouteError } from './route-error.tsx';
import { Shell } from './shell.tsx';
import { SourcesSkeleton } from './sources-skeleton.tsx';

/** One route a view, its code fetched when it is first opened, its errors kept to itself. */
export const router = createBrowserRouter(
  [
    {
      Component: Shell,
      ErrorBoundary: RouteError,
      children: [
        {
          path: PATTERNS.explore,
          lazy: { Component: async () => (await import('../views/explore/explore-page.tsx')).ExplorePage },
          loader: loadExplore,
          shouldRevalidate: isSameAddress,
          HydrateFallback: ExploreSkeleton,
          ErrorBoundary: RouteError,
        },
        {
          path: PATTERNS.article,
          lazy: { Component: async () => (await import('../views/reader/reader-page.tsx')).ReaderPage },
          loader: loadArticle,
          shouldRevalidate: isSameAddress,
          HydrateFallback: ReaderSkeleton,
          ErrorBoundary: RouteError,
        },
        {
          // One route, so that the list stands while a profile is opened beside it.
          path: `${PATTERNS.outlet}?`,
          lazy: { Component: async () => (await import('../views/sources/sources-page.tsx')).SourcesPage },
          loader: loadSources,
          shouldRevalidate: isSameAddress,
          HydrateFallback: SourcesSkeleton,
          ErrorBoundary: RouteError,
        },
        {
          path: PATTERNS.references,
          lazy: {
            Component: async () => (await import('../views/references/references-page.tsx')).ReferencesPage,
          },
          loader: loadReferences,
          shouldRevalidate: isSameAddress,
          HydrateFallback: SourcesSkeleton,
          ErrorBoundary: RouteError,
        },
        {
          path: PATTERNS.compare,
          lazy: { Component: async () => (await import('../views/compare/compare-page.tsx')).ComparePage },
          loader: loadCorpus,
          shouldRevalidate: isSameAddress,
          HydrateFallback: CompareSkeleton,
          ErrorBoundary: RouteError,
        },
        {
          path: PATTERNS.map,
          lazy: { Component: async () => (await import('../views/map/map-page.tsx')).MapPage },
          loader: loadMap,
          shouldRevalidate: isSameAddress,
          HydrateFallback: MapSkeleton,
          ErrorBoundary: RouteError,
        },
        {
          path: PATTERNS.dossier,
          lazy: { Component: async () => (await import('../views/dossier/dossier-page.tsx')).DossierPage },
          loader: loadCorpus,
          shouldRevalidate: isSameAddress,
          HydrateFallback: CorpusSkeleton,
          ErrorBoundary: RouteError,
        },
        {
          path: PATTERNS.corpus,
          lazy: { Component: async () => (await import('../views/corpus/corpus-page.tsx')).CorpusPage },
          loader: loadCorpusPage,
          shouldRevalidate: isSameAddress,
          HydrateFallback: CorpusSkeleton,
          ErrorBoundary: RouteError,
        },
        {
          path: PATTERNS.raw,
          lazy: { Component: async () => (await import('../views/corpus/raw/raw-page.tsx')).RawPage },
          loader: loadRaw,
          shouldRevalidate: isOtherText,
          HydrateFallback: CorpusSkeleton,
          ErrorBoundary: RouteError,
        },
        { path: '*', Component: NotFoundPage, loader: () => null },
      ],
    },
  ],
  { basename: import.meta.env.BASE_URL },
);
