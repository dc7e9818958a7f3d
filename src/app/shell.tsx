import type { MouseEvent } from 'react';
import { type Location, Outlet, ScrollRestoration, useMatches, useNavigation } from 'react-router-dom';
import { DossierMessages } from './dossier-messages.tsx';
import { Header } from './header.tsx';
import { ShellDialogs } from './shell-dialogs.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';
import { useOpenOnPaper } from './use-open-on-paper.ts';
import { useShellCommands } from './use-shell-commands.ts';
import { useShellDialogs } from './use-shell-dialogs.ts';

const CONTENT = 'content';

/** Whether the page has its data; until then a skeleton stands in for it. Every page's loader gives at least null. */
function useArrived(): boolean {
  return useMatches().at(-1)?.loaderData !== undefined;
}

/** The first entry of every visit has the same key: a place within one address is none within another opened in its tab. */
const placeKey = ({ key, pathname, search }: Location): string => `${key} ${pathname}${search}`;

/** Without an entry in the history, which would not know the way back to the results. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(CONTENT)?.focus();
}

/** Header and page. What is in the page may fail; this stays. */
export function Shell() {
  const isLoading = useNavigation().state === 'loading';
  const arrived = useArrived();
  const { dialog, close, ...open } = useShellDialogs();
  useFocusOnNavigation({ mainId: CONTENT, arrived });
  useShellCommands(open);
  useOpenOnPaper();
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
      <DossierMessages />
      <main id={CONTENT} tabIndex={-1} aria-busy={isLoading}>
        <Outlet />
      </main>
      <UndoBar />
      <ShellDialogs open={dialog} onClose={close} />
      {/* Only a page that stands can be scrolled to where it was left. */}
      {arrived && <ScrollRestoration getKey={placeKey} />}
    </>
  );
}
