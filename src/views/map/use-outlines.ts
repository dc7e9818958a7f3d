import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fineOutlinesQuery, outlinesQuery } from '../../load/outlines-query.ts';
import { type OutlinesById, projectInSlices, projectOutlines } from './project-outlines.ts';

export type Outlines = {
  /** Null as long as they are not there. */
  readonly outlines: OutlinesById | null;
  /** Why there are none; null where nothing went wrong. */
  readonly error: unknown;
  readonly retry: () => void;
};

/** The outlines of the world's countries. */
export function useOutlines(): Outlines {
  const { data: atlas, error, refetch } = useQuery(outlinesQuery);
  const outlines = useMemo(() => (atlas === undefined ? null : projectOutlines(atlas)), [atlas]);
  return { outlines, error, retry: () => void refetch() };
}

/** The same in more detail, fetched when it is first `needed`; null until it is there. A map without it is still a map. */
export function useFineOutlines(needed: boolean): OutlinesById | null {
  const { data } = useQuery({
    queryKey: ['outlines', 'fine', 'projected'],
    queryFn: async ({ client }) => projectInSlices(await client.ensureQueryData(fineOutlinesQuery)),
    enabled: needed,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  });
  return needed ? (data ?? null) : null;
}
