import { lazy } from 'react';
import { Link } from 'react-router-dom';
import { PATTERNS } from '../query/paths.ts';
import { LazyPart } from '../ui/lazy-part.tsx';
import { loadLateShell } from './load-late-shell.ts';
import { MainNavigation } from './main-navigation.tsx';
import type { OpenDialogs } from './use-shell-dialogs.ts';

const HeaderTools = lazy(async () => ({ default: (await loadLateShell()).HeaderTools }));

export function Header(dialogs: OpenDialogs) {
  return (
    <header className="relative border-line border-b bg-panel print:hidden">
      <div className="flex h-12 items-center gap-3 px-3.5 sm:px-5 lg:gap-6">
        <Link
          to={PATTERNS.explore}
          className="whitespace-nowrap rounded-sm font-semibold font-serif text-[1.125rem]"
        >
          OE Watch <em className="font-normal font-wordmark text-accent max-[24rem]:hidden">Explorer</em>
        </Link>
        <MainNavigation />
        <div className="ml-auto flex items-center gap-1">
          <LazyPart>
            <HeaderTools {...dialogs} />
          </LazyPart>
        </div>
      </div>
    </header>
  );
}
