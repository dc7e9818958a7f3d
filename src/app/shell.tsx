import { Outlet, ScrollRestoration, useNavigation } from 'react-router-dom';
import { Header } from './header.tsx';
import { useInitialized } from './initialized.ts';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

const CONTENT = 'content';

/** Header and page. What is in the page may fail; this stays. */
export function Shell() {
  const isLoading = useNavigation().state === 'loading';
  const initialized = useInitialized();
  useFocusOnNavigation({ mainId: CONTENT, initialized });
  return (
    <>
      <a
        href={`#${CONTENT}`}
        className="sr-only z-10 rounded-md bg-accent text-panel focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <Header />
      <main id={CONTENT} tabIndex={-1} aria-busy={isLoading}>
        <Outlet />
      </main>
      {/* Only a page that stands can be scrolled to where it was left. */}
      {initialized && <ScrollRestoration />}
    </>
  );
}
