import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { outlinesQuery } from '../../load/outlines-query.ts';
import type { OutlinesById } from './place-marks.ts';
import { projectOutlines } from './project-outlines.ts';

export type Outlines = {
  /** Null as long as they are not there. */
  readonly byId: OutlinesById | null;
  /** Null where nothing went wrong. */
  readonly error: unknown;
  readonly retry: () => void;
};

/** The outlines of the world's countries. */
export function useOutlines(): Outlines {
  const { data, error, refetch } = useQuery(outlinesQuery);
  const byId = useMemo(() => (data === undefined ? null : projectOutlines(data)), [data]);
  return { byId, error, retry: () => void refetch() };
}
