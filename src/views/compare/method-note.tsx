import { FEWEST_TITLES } from '../../query/compare/compare-titles.ts';
import { FEWEST_ON_A_SIDE, FEWEST_WITH } from '../../query/compare/too-few.ts';
import { Panel } from '../../ui/panel.tsx';

type NoteProps = { readonly name: string; readonly children: React.ReactNode };

function Note({ name, children }: NoteProps) {
  return (
    <div>
      <dt className="font-semibold text-ink">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the numbers mean, and what they do not. */
export function MethodNote() {
  return (
    <Panel title="How to read this">
      <dl className="grid gap-x-8 gap-y-3 text-muted text-xs leading-5 md:grid-cols-2">
        <Note name="Shares and differences">
          A share is the part of a side’s articles that has a value; after it stands the range of shares that
          would fit such a count (Wilson’s score interval, 95%). The difference is side B less side A in
          percentage points, with its own range (Newcombe’s hybrid score interval, 95%). Where that range
          leaves out 0, the sides are distinguishable.
        </Note>
        <Note name="Many at once">
          Of many differences some stand out by chance, about 1 in 20. “Holds among all” marks those that
          remain when this is allowed for (Holm’s method): the chance that even one of them is luck is below
          5%.
        </Note>
        <Note name="Too few to compare">
          A side needs {FEWEST_ON_A_SIDE} articles. A value needs {FEWEST_WITH} articles that have it and{' '}
          {FEWEST_WITH} that do not, over both sides together.
        </Note>
        <Note name="One author">
          Each difference that stands out is worked out again without each author in turn. Where it goes, or
          becomes unsure, the author is named.
        </Note>
        <Note name="Words of titles">
          Odds of a word on side B against side A, drawn towards how often the whole corpus has it, so that
          rare words need more evidence (log-odds ratio with an informative Dirichlet prior; Monroe, Colaresi
          and Quinn 2008). Words such as “the”, and words of fewer than {FEWEST_TITLES} titles, are left out.
        </Note>
        <Note name="Articles, not events">
          Everything here is a share of what the corpus holds. What analysts chose to write about, and months
          for which the index has no entries, shape the shares; they say nothing of how often something
          happened.
        </Note>
      </dl>
    </Panel>
  );
}
