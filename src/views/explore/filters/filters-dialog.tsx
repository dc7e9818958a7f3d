import { SlidersHorizontal } from 'lucide-react';
import { useRef } from 'react';
import { clearAll, countFilters } from '../../../query/query.ts';
import { Button } from '../../../ui/button.tsx';
import { countArticles } from '../../count-articles.ts';
import type { Explorer } from '../use-explorer.ts';
import { FilterRail } from './filter-rail.tsx';

/** The filter rail where there is no room beside the results: behind a button that says how many filters are on. */
export function FiltersDialog({ explorer }: { readonly explorer: Explorer }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const on = countFilters(explorer.query);
  return (
    <>
      <Button aria-haspopup="dialog" className="min-h-8 px-3" onClick={() => dialog.current?.showModal()}>
        <SlidersHorizontal aria-hidden size={14} />
        Filters{on > 0 && ` · ${on}`}
      </Button>
      <dialog
        ref={dialog}
        aria-label="Filters"
        className="m-0 ml-auto h-dvh max-h-none w-[min(22rem,100vw)] max-w-none border-line border-l bg-page p-4 text-ink backdrop:bg-[rgb(0_0_0/0.4)]"
      >
        <div className="mb-3 flex min-h-8 items-center justify-between">
          <h2 className="font-semibold font-serif text-lg">Filters</h2>
          {on > 0 && (
            <Button look="text" onClick={() => explorer.change(clearAll)}>
              Clear all
            </Button>
          )}
        </div>
        <FilterRail explorer={explorer} className="pb-20" />
        <form
          method="dialog"
          className="fixed right-0 bottom-0 w-[min(22rem,100vw)] border-line border-t bg-page p-3"
        >
          <Button look="solid" type="submit" className="min-h-10 w-full justify-center">
            Show {countArticles(explorer.result.total)}
          </Button>
        </form>
      </dialog>
    </>
  );
}
