import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** Long enough to get from what is pointed at to its tip, in milliseconds. */
const GRACE = 250;

export type TipHold = { readonly onPointerEnter: () => void; readonly onPointerLeave: () => void };

export type TipState<Value> = {
  /** What the tip tells of; null while there is none. */
  readonly shown: Value | null;
  /** Another value counts at once; null only after a moment, unless the pointer is on the tip by then. */
  readonly point: (value: Value | null) => void;
  /** For the tip. */
  readonly hold: TipHold;
};

/** What is pointed at, for a tip that stays while the pointer is on it and goes at Escape (WCAG 2.2, 1.4.13). */
export function useTip<Value>(): TipState<Value> {
  const [shown, setShown] = useState<Value | null>(null);
  const timer = useRef(0);
  const stay = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = 0;
  }, []);
  const dismiss = useCallback((): void => {
    stay();
    setShown(null);
  }, [stay]);
  const point = useCallback(
    (value: Value | null): void => {
      if (value !== null) {
        stay();
        setShown(value);
      } else if (timer.current === 0) timer.current = window.setTimeout(dismiss, GRACE);
    },
    [stay, dismiss],
  );
  useEffect(() => {
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') dismiss();
    };
    document.addEventListener('keydown', close);
    return () => {
      stay();
      document.removeEventListener('keydown', close);
    };
  }, [dismiss, stay]);
  const hold = useMemo(() => ({ onPointerEnter: stay, onPointerLeave: () => point(null) }), [stay, point]);
  return { shown, point, hold };
}
