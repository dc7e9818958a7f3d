import { memo } from 'react';
import { CopyLink } from '../../copy-link.tsx';
import type { Explorer } from '../use-explorer.ts';
import { CompareLink } from './compare-link.tsx';
import { ExportMenu } from './export-menu.tsx';

/** What can be done with the articles that are left. */
export const StatusTools = memo(function StatusTools({ explorer }: { readonly explorer: Explorer }) {
  return (
    <>
      <CompareLink query={explorer.query} />
      <CopyLink />
      <ExportMenu explorer={explorer} />
    </>
  );
});
