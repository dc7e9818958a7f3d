import { Menu, X } from 'lucide-react';
import { lazy, useId } from 'react';
import { matchPath, NavLink, useLocation } from 'react-router-dom';
import { PATTERNS } from '../query/paths.ts';
import { LazyPart } from '../ui/lazy-part.tsx';
import { useDisclosure } from '../ui/use-disclosure.ts';
import { loadLateShell } from './load-late-shell.ts';
import { pageAddress } from './page-address.ts';
import { PAGES, type Page } from './pages.ts';

const DossierCount = lazy(async () => ({ default: (await loadLateShell()).DossierCount }));

const FOLDED = 'max-lg:hidden';
const UNFOLDED =
  'max-lg:absolute max-lg:inset-x-0 max-lg:top-full max-lg:z-20 max-lg:border-line max-lg:border-y max-lg:bg-panel max-lg:p-2 max-lg:shadow-lg';

type PageLinkProps = { readonly page: Page; readonly onFollow: () => void };

function PageLink({ page, onFollow }: PageLinkProps) {
  const { name, path, about, parts } = page;
  const location = useLocation();
  const isHere = parts.some((part) => matchPath(part, location.pathname) !== null);
  return (
    <NavLink
      to={pageAddress(page, location)}
      end
      onClick={onFollow}
      className={`block rounded-md px-2.5 py-1.5 max-lg:py-2.5 max-sm:px-1.5 ${isHere ? 'bg-hover font-semibold text-ink' : 'text-muted hover:text-ink'}`}
    >
      <span className="max-lg:inline-block max-lg:w-24">
        {name}
        {path === PATTERNS.dossier && (
          <LazyPart>
            <DossierCount />
          </LazyPart>
        )}
      </span>
      <span className="font-normal text-muted text-xs lg:hidden"> {about}</span>
    </NavLink>
  );
}

/** The pages in a row; behind a button where there is no room for it. */
export function MainNavigation() {
  const id = useId();
  const { box, button, isOpen, toggle, close } = useDisclosure<HTMLElement>();
  const Icon = isOpen ? X : Menu;
  return (
    <nav ref={box} aria-label="Main" className="max-lg:order-last">
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        // Drawn before its code is there, it could not unfold anything.
        disabled={import.meta.env.SSR}
        onClick={toggle}
        className="flex h-8 items-center gap-1.5 rounded-md px-2 text-muted hover:bg-hover hover:text-ink lg:hidden"
      >
        <Icon aria-hidden size={16} />
        <span className="text-xs">Menu</span>
      </button>
      <ul id={id} className={`gap-1 lg:flex ${isOpen ? UNFOLDED : FOLDED}`}>
        {PAGES.map((page) => (
          <li key={page.path}>
            <PageLink page={page} onFollow={isOpen ? close : () => {}} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
