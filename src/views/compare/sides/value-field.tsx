import { Plus } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { FilterOption } from './find-filter-options.ts';
import { ValueList } from './value-list.tsx';

/** More are found by typing. */
const MOST = 40;

type ValueFieldProps = {
  readonly label: string;
  readonly optionsFor: (text: string) => readonly FilterOption[];
  readonly onChoose: (option: FilterOption) => void;
};

type Steps = Readonly<Record<string, (at: number, count: number) => number>>;

const STEPS: Steps = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at <= 0 ? count : at) - 1,
};

/** A field that lists values as one types, to take one of: arrows and Enter, or the pointer. */
export function ValueField({ label, optionsFor, onChoose }: ValueFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = isOpen ? optionsFor(text) : [];
  const options = found.slice(0, MOST);
  const optionId = (index: number): string => `${id}-${index}`;

  const show = (next: string): void => {
    setText(next);
    setAt(0);
    setOpen(true);
  };
  const choose = (option: FilterOption | undefined): void => {
    if (option === undefined) return;
    onChoose(option);
    setText('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen && options.length > 0) setAt(step(at, options.length));
      setOpen(true);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(options[at]);
    } else if (event.key === 'Escape' && (isOpen || text !== '')) {
      event.preventDefault();
      if (!isOpen) setText('');
      setOpen(false);
    }
  };
  return (
    <div className="relative min-w-0 grow">
      <Plus aria-hidden size={13} className="absolute top-[7px] left-2 text-muted" />
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={options[at] === undefined ? undefined : optionId(at)}
        placeholder="Topic, author, place, …"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => show(target.value)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        className="h-[26px] w-full rounded-md border border-line bg-panel pr-2 pl-7 text-xs placeholder:text-muted"
      />
      <ValueList
        id={id}
        optionId={optionId}
        label={label}
        options={options}
        more={found.length - options.length}
        isOpen={isOpen}
        active={at}
        onChoose={choose}
      />
    </div>
  );
}
