import { Link, NavLink } from 'react-router-dom';
import { PATTERNS } from '../query/paths.ts';
import { ThemeButton } from './theme-button.tsx';

/** Only pages that work. */
const PAGES = [{ name: 'Explore', to: PATTERNS.explore }] as const;

const LINK = 'rounded-md px-2.5 py-1.5 text-muted hover:text-ink';
const CURRENT = 'rounded-md bg-hover px-2.5 py-1.5 font-semibold text-ink';

export function Header() {
  return (
    <header className="border-line border-b bg-panel print:hidden">
      <div className="flex h-12 items-center gap-3 px-3.5 sm:gap-6 sm:px-5">
        <Link
          to={PATTERNS.explore}
          className="whitespace-nowrap rounded-sm font-semibold font-serif text-[1.125rem]"
        >
          OE Watch <em className="font-normal text-accent">Explorer</em>
        </Link>
        <nav aria-label="Main" className="min-w-0">
          <ul className="flex gap-1">
            {PAGES.map(({ name, to }) => (
              <li key={to}>
                <NavLink to={to} end className={({ isActive }) => (isActive ? CURRENT : LINK)}>
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
