import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { printCount } from '../ui/print-count.ts';

type FacetSearchProps = {
  readonly label: string;
  readonly plural: string;
  readonly text: string;
  /** Values found, said to those who do not see the list grow shorter. */
  readonly found: number;
  readonly onChange: (text: string) => void;
};

/** Finds values of a long facet by a part of their name. */
export function FacetSearch({ label, plural, text, found, onChange }: FacetSearchProps) {
  // Takes the text back first: Escape would otherwise close the dialog the rail stands in.
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || text === '') return;
    event.preventDefault();
    onChange('');
  };
  return (
    <div className="relative mr-6 mb-1 print:hidden border-line border-b focus-within:border-accent focus-within:shadow-[0_1px_0_var(--accent)]">
      <Search aria-hidden size={12} className="absolute top-1.5 left-[7px] text-muted" />
      <input
        type="search"
        aria-label={`Find in ${label}`}
        placeholder={`Find in ${plural}`}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={clear}
        className="h-6 w-full bg-transparent pr-1.5 pl-[26px] text-xs placeholder:text-muted focus-visible:outline-none [&::-webkit-search-cancel-button]:grayscale"
      />
      <span aria-live="polite" className="sr-only">
        {text.trim() !== '' && `${printCount(found)} ${found === 1 ? 'value' : 'values'} found`}
      </span>
    </div>
  );
}
