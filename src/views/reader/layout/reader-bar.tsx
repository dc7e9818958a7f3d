import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { explorePath, type ResultsLinkState, readResults } from '../../../query/paths.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { WalkBar } from '../walk/walk-bar.tsx';

type ReaderBarProps = { readonly id: string; readonly tools?: ReactNode };

/** Stays in reach while the article scrolls. */
export function ReaderBar({ id, tools }: ReaderBarProps) {
  const results = readResults(useLocation().state);
  const back: ResultsLinkState = { from: id };
  return (
    <div className="sticky top-0 z-10 border-line border-b bg-panel print:hidden">
      <div className="flex h-11 items-center gap-2.5 px-3.5 sm:gap-5 sm:px-5">
        <TextLink
          to={explorePath(results)}
          state={back}
          className="inline-flex min-h-6 min-w-6 items-center gap-1"
        >
          <ArrowLeft aria-hidden size={14} />
          <span className="max-[22rem]:sr-only">Results</span>
        </TextLink>
        <WalkBar id={id} />
        <div className="ml-auto flex items-center gap-2">{tools}</div>
      </div>
    </div>
  );
}
