import { Link, type LinkProps, useLocation } from 'react-router-dom';
import { readHash } from '../../query/anchors.ts';

type HereLinkProps = Omit<LinkProps, 'to' | 'state'> & { readonly anchor: string };

/** To another place of this page; the entry it adds to the history knows the same way back to the results. */
export function HereLink({ anchor, ...rest }: HereLinkProps) {
  const { state, search } = useLocation();
  return <Link {...rest} to={{ search, hash: `#${anchor}` }} state={state} />;
}

/** Whether the address names this place. */
export function useIsHere(anchor: string): boolean {
  return readHash(useLocation().hash) === anchor;
}
