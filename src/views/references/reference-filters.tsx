import { useMemo } from 'react';
import type { FootnoteReference } from '../../model/footnote-reference.ts';
import { describeHolding } from '../../query/references/describe-references.ts';
import {
  ALL_REFERENCES,
  countReferences,
  filterReferences,
  HOLDINGS,
  isReferenceFilterNarrowed,
  type ReferenceField,
  type ReferenceFilter,
} from '../../query/references/reference-filter.ts';
import { Button } from '../../ui/button.tsx';
import { FindBox } from '../../ui/find-box.tsx';
import { printCount } from '../../ui/print-count.ts';
import { ChoicePills } from '../choice-pills.tsx';
import { type Choice, ChoiceSelect } from '../choice-select.tsx';
import { choicesOf } from '../choices-of.ts';
import type { FilterInUrl } from './use-reference-filter.ts';
import type { References } from './use-references.ts';

type ReferenceFiltersProps = FilterInUrl &
  Pick<References, 'references' | 'titleOf'> & { readonly shown: readonly FootnoteReference[] };

function choicesIn(
  references: readonly FootnoteReference[],
  filter: ReferenceFilter,
  titleOf: (article: string) => string,
) {
  const choices = (field: ReferenceField, nameOf: (value: string) => string): readonly Choice[] =>
    choicesOf(countReferences(references, filter, titleOf, field), filter[field], nameOf);
  const order: readonly string[] = HOLDINGS;
  const rank = ({ value }: Choice): number => order.indexOf(value);
  return {
    pieces: choices('piece', titleOf),
    holdings: choices('held', describeHolding).toSorted((a, b) => rank(a) - rank(b)),
    open: filterReferences(references, { ...filter, held: null }, titleOf).length,
  };
}

/** What narrows graph, table and register, each choice with the references it would leave. */
export function ReferenceFilters({ references, titleOf, shown, filter, change }: ReferenceFiltersProps) {
  const { pieces, holdings, open } = useMemo(
    () => choicesIn(references, filter, titleOf),
    [references, filter, titleOf],
  );
  return (
    <div className="flex flex-col gap-2.5 max-md:grid max-md:grid-cols-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-md:contents">
        <FindBox
          label="Find in references"
          placeholder="Title, author, sentence…"
          text={filter.text}
          onText={(text, isContinued) => change({ text }, isContinued)}
          className="max-md:col-span-2 md:min-w-48 md:max-w-72 md:flex-1"
        />
        <ChoiceSelect
          label="Citing piece"
          value={filter.piece}
          choices={pieces}
          onChoose={(piece) => change({ piece })}
        />
      </div>
      <ChoicePills
        label="Cited work"
        any="All"
        all={open}
        value={filter.held}
        choices={holdings}
        onChoose={(held) => change({ held })}
      />
      <div className="flex flex-wrap items-center gap-x-4 max-md:col-span-2">
        <p role="status" className="text-muted tabular-nums">
          <strong className="font-semibold text-ink">{printCount(shown.length)}</strong> of{' '}
          {printCount(references.length)} references
        </p>
        {isReferenceFilterNarrowed(filter) && (
          <Button look="text" onClick={() => change({ ...ALL_REFERENCES, at: filter.at })}>
            Clear filters
          </Button>
        )}
      </div>
    </div>
  );
}
