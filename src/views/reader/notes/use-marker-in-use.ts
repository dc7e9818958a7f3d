import { useEffect, useState } from 'react';

const MARKER = '[role="doc-noteref"]';

/** Id of the marker that is pointed at or has the focus; null where none is. */
export function useMarkerInUse(): string | null {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    const update = ({ target }: Event): void => {
      const marker = target instanceof Element ? target.closest(MARKER) : null;
      setId((marker ?? document.activeElement?.closest(MARKER))?.id ?? null);
    };
    document.addEventListener('pointerover', update);
    document.addEventListener('focusin', update);
    document.addEventListener('focusout', update);
    return () => {
      document.removeEventListener('pointerover', update);
      document.removeEventListener('focusin', update);
      document.removeEventListener('focusout', update);
    };
  }, []);
  return id;
}
