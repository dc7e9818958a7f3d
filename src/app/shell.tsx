import { lazy, type MouseEvent, type ReactNode, useSyncExternalStore } from 'react';
import { LazyPart } from '../ui/lazy-part.tsx';
import { CONTENT } from './arrival.tsx';
import { Header } from './header.tsx';
import { loadLateShell } from './load-late-shell.ts';
import { isLoadUnderWay, subscribeToLoads } from './page-load.ts';
import { useShellDialogs } from './use-shell-dialogs.ts';
import { useShellKeys } from './use-shell-keys.ts';

const DossierMessages = lazy(async () => ({ default: (await loadLateShell()).DossierMessages }));
const ShellDialogs = lazy(async () => ({ default: (await loadLateShell()).ShellDialogs }));
const LateShell = lazy(async () => ({ default: (await loadLateShell()).LateShell }));

/** Without an entry in the history, which would not know the way back to the results. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(CONTENT)?.focus();
}

/** Header and page. What is in the page may fail; this stays. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const isLoading = useSyncExternalStore(subscribeToLoads, isLoadUnderWay);
  const { dialog, close, ...open } = useShellDialogs();
  useShellKeys(open);
  return (
    <>
      <a
        href={`#${CONTENT}`}
        onClick={skipToContent}
        className="sr-only z-10 print:hidden rounded-md bg-accent text-panel focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <Header {...open} />
      <LazyPart>
        <DossierMessages />
      </LazyPart>
      <main id={CONTENT} tabIndex={-1} aria-busy={isLoading}>
        {children}
      </main>
      <LazyPart>
        <LateShell />
        <ShellDialogs open={dialog} onClose={close} />
      </LazyPart>
    </>
  );
}
