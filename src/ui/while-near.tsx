import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';

/** How far outside the window counts as near. */
const MARGIN = '200px';
/** Far away, a drawing follows once it has not changed for so long, in milliseconds. */
const REST = 500;

type WhileNearProps = { readonly children: ReactNode; readonly className?: string };

/** A picture that is drawn at once only near the window, so that what nobody sees costs nothing while something is dragged. */
export function WhileNear({ children, className = '' }: WhileNearProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const [rested, setRested] = useState<ReactNode>(null);
  const latest = useRef(children);
  const drawn = useRef(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting ?? false;
        setNear(isNear);
        // What has been drawn stays.
        if (drawn.current) setRested(latest.current);
        drawn.current ||= isNear;
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    latest.current = children;
    if (near) return;
    const timer = setTimeout(() => startTransition(() => setRested(children)), REST);
    return () => clearTimeout(timer);
  }, [near, children]);
  return (
    <div ref={ref} aria-hidden className={className}>
      {near ? children : rested}
    </div>
  );
}
