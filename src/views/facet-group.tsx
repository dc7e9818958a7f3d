import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { FacetValues, type FacetValuesProps } from './facet-values.tsx';

/** A facet under its name, which folds it. */
export function FacetGroup(props: FacetValuesProps) {
  const { label } = props.facet;
  const [open, setOpen] = useState(true);
  const id = useId();
  return (
    <fieldset aria-label={label} className="min-w-0">
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          className="flex min-h-6 w-full items-center justify-between rounded-[4px] font-semibold text-2xs text-muted uppercase tracking-wider hover:text-ink"
        >
          {label}
          <ChevronDown
            aria-hidden
            size={14}
            className={`mr-[5px] print:hidden ${open ? '' : '-rotate-90'}`}
          />
        </button>
      </h2>
      <div id={id} hidden={!open} className="mt-1">
        <FacetValues {...props} />
      </div>
    </fieldset>
  );
}
