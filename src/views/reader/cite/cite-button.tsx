import { type ComponentProps, type RefObject, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { lateComponent } from '../../../ui/late-component.ts';
import type { CitePopoverProps } from './cite-popover.tsx';
import type { Citable } from './works.ts';

const useCitePopover = lateComponent<CitePopoverProps>(
  async () => (await import('./cite-popover.tsx')).CitePopover,
  Fault,
);

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
        onClick={() => (anchor === null ? setAnchor(ref.current) : close())}
      />
      {anchor !== null && <Citation citable={citable} label={opens} anchor={anchor} onClose={close} />}
    </>
  );
}

function Citation(props: CitePopoverProps) {
  const CitePopover = useCitePopover();
  return CitePopover && <CitePopover {...props} />;
}

function Fault() {
  return (
    <span role="alert" className="text-bad text-xs">
      The citation did not load. Reload the page to try again.
    </span>
  );
}
