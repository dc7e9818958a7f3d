import { Link, matchPath, NavLink, useLocation } from 'react-router-dom';
import { PATTERNS } from '../query/paths.ts';
import { ThemeButton } from './theme-button.tsx';

/** Only pages that work; an article is read out of Explore and marks it. */
const PAGES = [
  { name: 'Explore', to: PATTERNS.explore, parts: [PATTERNS.explore, PATTERNS.article] },
  { name: 'Corpus', to: PATTERNS.corpus, parts: [PATTERNS.corpus, PATTERNS.raw] },
] as const;

const LINK = 'rounded-md px-2.5 py-1.5 text-muted hover:text-ink';
const CURRENT = 'rounded-md bg-hover px-2.5 py-1.5 font-semibold text-ink';

export function Header() {
  const { pathname } = useLocation();
  return (
    <header className="border-line border-b bg-panel print:hidden">
      <div className="flex h-12 items-center gap-3 px-3.5 sm:gap-6 sm:px-5">
        <Link
          to={PATTERNS.explore}
          className="whitespace-nowrap rounded-sm font-semibold font-serif text-[1.125rem]"
        >
          OE Watch <em className="font-normal text-accent max-[24rem]:hidden">Explorer</em>
        </Link>
        <nav aria-label="Main" className="min-w-0">
          <ul className="flex gap-1">
            {PAGES.map(({ name, to, parts }) => (
              <li key={to}>
                <NavLink
                  to={to}
                  end
                  className={parts.some((part) => matchPath(part, pathname)) ? CURRENT : LINK}
                >
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto">
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
