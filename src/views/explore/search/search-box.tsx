import { Search as Glass, X } from 'lucide-react';
import { startTransition, useId, useRef } from 'react';
import { prepareSearch } from '../../../load/search-query.ts';
import { withText } from '../../../query/query.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { useSingleKeys } from '../../../ui/commands/use-single-keys.ts';
import { useTyped } from '../../../ui/use-typed.ts';
import type { Explorer } from '../use-explorer.ts';
import { SearchRemarks } from './search-remarks.tsx';

type SearchBoxProps = { readonly explorer: Explorer; readonly className?: string };

/** Where to type what to search for. What is typed between focus and Enter or leaving is one step of the history. */
export function SearchBox({ explorer, className = '' }: SearchBoxProps) {
  const { corpus, query, change } = explorer;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useTyped(query.text);
  const gesture = useRef('search');
  const remarks = useId();
  const singleKeys = useSingleKeys();
  useCommands([
    {
      id: 'search',
      label: 'Search the corpus',
      group: 'Filters',
      keys: '/',
      words: 'find text',
      run: () => {
        field.current?.focus();
        field.current?.select();
      },
    },
  ]);
  const search = (next: string): void => {
    setText(next);
    startTransition(() => change((now) => withText(now, next), gesture.current));
  };
  const endGesture = (): void => {
    gesture.current = `search ${Date.now()}`;
  };
  const focus = (): void => {
    endGesture();
    prepareSearch(corpus);
  };
  const leave = (): void => {
    endGesture();
    setText(null);
  };
  return (
    <search className={`print:has-placeholder-shown:hidden ${className}`}>
      <div className="relative">
        <Glass
          aria-hidden
          size={15}
          className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted"
        />
        <input
          ref={field}
          type="search"
          aria-label="Search the corpus"
          aria-describedby={remarks}
          aria-keyshortcuts={singleKeys ? '/' : undefined}
          placeholder="Search titles, text, footnotes…"
          value={text}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          dir="auto"
          onChange={({ target }) => search(target.value)}
          onFocus={focus}
          onBlur={leave}
          onKeyDown={({ key }) => key === 'Enter' && endGesture()}
          className="peer min-h-9 w-full rounded-card border border-edge bg-panel pr-9 pl-9 text-ink placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
        />
        {text === '' ? (
          <kbd
            aria-hidden
            className={`pointer-events-none absolute top-1/2 right-2.5 hidden min-w-5 -translate-y-1/2 rounded-[4px] border border-line text-center font-sans text-2xs text-muted peer-focus:hidden ${singleKeys ? 'lg:block' : ''}`}
          >
            /
          </kbd>
        ) : (
          <button
            type="button"
            aria-label="Clear search"
            onClick={() => {
              search('');
              field.current?.focus();
            }}
            className="absolute top-1/2 right-1.5 grid size-6 -translate-y-1/2 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink"
          >
            <X aria-hidden size={14} />
          </button>
        )}
      </div>
      <SearchRemarks id={remarks} explorer={explorer} />
    </search>
  );
}
