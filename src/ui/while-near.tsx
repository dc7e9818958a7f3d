import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { drawInTurn } from './draw-in-turn.ts';

/** How far outside the window counts as near. */
const MARGIN = '200px';
/** Milliseconds between two drawings near the window: while something is dragged, a picture need not follow every frame. */
const PACE = 100;
/** Milliseconds without a change after which a picture far from the window is drawn. */
const REST = 500;

type WhileNearProps = { readonly children: ReactNode; readonly className?: string };

/**
 * A picture that costs little while something is dragged: near the window it follows a few times a second, each in a frame of
 * its own; far from it once nothing changes any more. For pictures only: what is read must not lag.
 */
export function WhileNear({ children, className = '' }: WhileNearProps) {
  const ref = useRef<HTMLDivElement>(null);
  const near = useNear(ref);
  const drawn = usePaced(children, near);
  return (
    <div ref={ref} aria-hidden className={className}>
      {drawn}
    </div>
  );
}

function useNear(ref: { readonly current: Element | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (ref.current === null) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: MARGIN,
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  return near;
}

function usePaced(children: ReactNode, near: boolean): ReactNode {
  const [drawn, setDrawn] = useState<ReactNode>(null);
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const draw = (): void => {
      last.current = performance.now();
      startTransition(() => setDrawn(children));
    };
    const pause = near ? Math.max(0, last.current + PACE - performance.now()) : REST;
    let forget = (): void => {};
    const timer = setTimeout(() => {
      forget = drawInTurn(draw);
    }, pause);
    return () => {
      clearTimeout(timer);
      forget();
    };
  }, [children, near]);
  return drawn;
}
