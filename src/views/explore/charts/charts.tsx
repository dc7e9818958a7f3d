import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../../ui/button.tsx';

type ChartsProps = {
  /** Behind a button, where the charts would push the articles off the screen. */
  readonly folded: boolean;
  readonly children: ReactNode;
};

export function Charts({ folded, children }: ChartsProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const charts = <div className="grid gap-3 md:grid-cols-2">{children}</div>;
  if (!folded) return charts;
  return (
    <div className="flex flex-col gap-3">
      <Button
        aria-expanded={open}
        aria-controls={id}
        className="min-h-9 justify-between px-3"
        onClick={() => setOpen(!open)}
      >
        Topics and authors
        <ChevronDown aria-hidden size={14} className={open ? 'rotate-180' : ''} />
      </Button>
      <div id={id} hidden={!open}>
        {open && charts}
      </div>
    </div>
  );
}
