import { useLocation } from 'react-router-dom';
import { PATTERNS } from '../query/paths.ts';
import { DossierNotice } from '../views/dossier-notice.tsx';
import { useDossier } from '../views/use-dossier.ts';

/** On the dossier's own page always, on others once there is something to lose. */
export function DossierMessages() {
  const { unsaved } = useDossier();
  const isItsPage = useLocation().pathname === PATTERNS.dossier;
  return unsaved > 0 || isItsPage ? <DossierNotice /> : null;
}
