import { Search as Glass, X } from 'lucide-react';
import { useRef } from 'react';
import { useTyped } from './use-typed.ts';

type FindBoxProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  /** `isContinued` while the same typing goes on: one step of the history. */
  readonly onText: (text: string, isContinued: boolean) => void;
  readonly className?: string;
};

/** A field that narrows a list as one types; the address may follow a moment later. */
export function FindBox({ label, placeholder, text: settled, onText, className = '' }: FindBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const isContinued = useRef(false);
  const [text, setText] = useTyped(settled);
  const find = (next: string): void => {
    setText(next);
    onText(next, isContinued.current);
    isContinued.current = true;
  };
  const leave = (): void => {
    isContinued.current = false;
    setText(null);
  };
  return (
    <div className={`relative print:has-placeholder-shown:hidden ${className}`}>
      <Glass
        aria-hidden
        size={14}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
      />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        dir="auto"
        onChange={({ target }) => find(target.value)}
        onBlur={leave}
        className="min-h-8 w-full rounded-md border border-edge bg-panel pr-8 pl-8 text-ink placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={`Clear: ${label}`}
          onClick={() => {
            find('');
            field.current?.focus();
          }}
          className="absolute top-1/2 right-1 grid size-6 -translate-y-1/2 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink"
        >
          <X aria-hidden size={13} />
        </button>
      )}
    </div>
  );
}
