import { Highlighter, TriangleAlert } from 'lucide-react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { PassageText } from '../../../query/passage/passage-text.ts';
import { withoutPassage } from '../../../query/passage/passage-url.ts';
import { Button } from '../../../ui/button.tsx';
import { keepScroll } from '../../../ui/keep-scroll.ts';
import { describePart, firstWords } from './describe-passage.ts';
import { goToPassage } from './go-to-passage.ts';
import { type MarkedPassage, useMarkedPassage } from './use-marked-passage.ts';

function describe({ words, found, spans }: MarkedPassage): string {
  if (found === null) {
    return `The passage of this link is not in the text: “${firstWords(words)}”. The link may be cut short, or the text has changed since.`;
  }
  const part = describePart(spans);
  return found.isExact
    ? `The passage of this link is marked, in ${part}.`
    : `The words of this link have changed: what now stands between the words around them is marked, in ${part}.`;
}

/** Says what became of the passage that the address names, and leads to it. */
export function PassageNotice({ text }: { readonly text: PassageText }) {
  const marked = useMarkedPassage(text);
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();
  if (marked === null) return null;
  const { found, spans } = marked;
  const forget = (): void =>
    void navigate(
      { search: withoutPassage(new URLSearchParams(search)).toString(), hash },
      { replace: true, state: keepScroll(state) },
    );
  const isSure = found?.isExact === true;
  const Icon = isSure ? Highlighter : TriangleAlert;
  return (
    <div
      className={`mt-5 flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-card px-3.5 py-2.5 [overflow-wrap:anywhere] print:hidden ${isSure ? 'border border-line bg-panel' : 'bg-warn-tint'}`}
    >
      <Icon aria-hidden size={15} className={`shrink-0 ${isSure ? 'text-accent' : 'text-warn'}`} />
      <p role="status" className="min-w-0 flex-1 basis-52">
        {describe(marked)}
      </p>
      <span className="flex gap-2">
        {found !== null && (
          <Button look="text" onClick={() => goToPassage(spans)}>
            Go to the passage
          </Button>
        )}
        <Button look="text" onClick={forget}>
          {found === null ? 'Dismiss' : 'Remove the mark'}
        </Button>
      </span>
    </div>
  );
}
