import {
  type ComponentProps,
  lazy,
  type RefObject,
  Suspense,
  startTransition,
  useRef,
  useState,
} from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Button } from '../../../ui/button.tsx';
import type { Citable } from './works.ts';

const CitePopover = lazy(async () => ({ default: (await import('./cite-popover.tsx')).CitePopover }));

type CiteButtonProps = ComponentProps<typeof Button> & {
  readonly citable: Citable;
  /** Accessible name of what it opens. */
  readonly opens: string;
  readonly button?: RefObject<HTMLButtonElement | null>;
};

/** Opens a citation; what that needs is loaded with the first one. */
export function CiteButton({ citable, opens, button, ...rest }: CiteButtonProps) {
  const own = useRef<HTMLButtonElement>(null);
  const ref = button ?? own;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => setAnchor(null);
  return (
    <>
      <Button
        {...rest}
        ref={ref}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        // In a transition it opens as soon as its code is there.
        onClick={() => (anchor === null ? startTransition(() => setAnchor(ref.current)) : close())}
      />
      <ErrorBoundary fallback={<Fault />}>
        <Suspense fallback={null}>
          {anchor !== null && <CitePopover citable={citable} label={opens} anchor={anchor} onClose={close} />}
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

function Fault() {
  return (
    <span role="alert" className="text-bad text-xs">
      The citation did not load. Reload the page to try again.
    </span>
  );
}
