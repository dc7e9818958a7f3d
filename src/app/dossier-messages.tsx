import { lazy } from 'react';
import { useLocation } from 'react-router-dom';
import { PATTERNS } from '../query/paths.ts';
import { LazyPart } from '../ui/lazy-part.tsx';
import { useDossier } from '../views/use-dossier.ts';

const DossierNotice = lazy(async () => ({
  default: (await import('../views/dossier-notice.tsx')).DossierNotice,
}));

/** On the dossier's own page always, on others once there is something to lose. */
export function DossierMessages() {
  const { unsaved, trouble } = useDossier();
  const isItsPage = useLocation().pathname === PATTERNS.dossier;
  if (trouble === null || (unsaved === 0 && !isItsPage)) return null;
  return (
    <LazyPart>
      <DossierNotice />
    </LazyPart>
  );
}
