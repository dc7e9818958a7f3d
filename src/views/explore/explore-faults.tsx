import { describeLinkFaults } from '../describe-link-faults.ts';
import { LinkNotice } from '../link-notice.tsx';
import type { Explorer } from './use-explorer.ts';

/** What the link asked for that could not be given. */
export function ExploreFaults({ explorer }: { readonly explorer: Explorer }) {
  return <LinkNotice faults={describeLinkFaults(explorer.result.unknown, explorer.problems)} />;
}
