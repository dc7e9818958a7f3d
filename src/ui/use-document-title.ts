import { useEffect } from 'react';

const APP = 'OE Watch Explorer';

/** Names the page in the browser's tab and history: `Drones, 2022 · OE Watch Explorer`. */
export function useDocumentTitle(page: string): void {
  useEffect(() => {
    document.title = page === '' ? APP : `${page} · ${APP}`;
  }, [page]);
}
