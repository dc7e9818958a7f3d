import { useMemo } from 'react';
import { type Problem, SEVERITIES, severityName } from '../../../model/problem.ts';
import { NONE } from '../../../query/facets/facet.ts';
import {
  ALL_PROBLEMS,
  countProblems,
  isNarrowed,
  type ProblemField,
} from '../../../query/problems/problem-filter.ts';
import { Button } from '../../../ui/button.tsx';
import { FilterPill } from '../../../ui/filter-pill.tsx';
import { type Choice, ChoiceSelect } from '../../choice-select.tsx';
import { choicesOf } from '../../choices-of.ts';
import type { FilterInUrl } from './use-problem-filter.ts';

type ProblemFiltersProps = FilterInUrl & {
  readonly problems: readonly Problem[];
  readonly titleOf: (article: string) => string;
};

type Choices = {
  readonly severities: ReadonlyMap<string, number>;
  readonly kinds: readonly Choice[];
  readonly articles: readonly Choice[];
};

function choicesIn({ problems, filter, titleOf }: Omit<ProblemFiltersProps, 'change'>): Choices {
  const choices = (field: ProblemField, nameOf: (value: string) => string): readonly Choice[] =>
    choicesOf(countProblems(problems, filter, field), filter[field], nameOf);
  return {
    severities: countProblems(problems, filter, 'severity'),
    kinds: choices('kind', (kind) => kind).toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    articles: choices('article', (article) => (article === NONE ? 'No article' : titleOf(article))),
  };
}

type SeveritiesProps = FilterInUrl & { readonly counts: Choices['severities'] };

function Severities({ counts, filter, change }: SeveritiesProps) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every engine
    <div role="group" aria-label="Severity" className="flex flex-wrap gap-1.5">
      <FilterPill pressed={filter.severity === null} count={all} onPress={() => change({ severity: null })}>
        All
      </FilterPill>
      {SEVERITIES.map((severity) => {
        const name = severityName(severity, 2);
        return (
          <FilterPill
            key={severity}
            pressed={filter.severity === severity}
            count={counts.get(severity) ?? 0}
            onPress={() => change({ severity })}
          >
            {name.slice(0, 1).toUpperCase() + name.slice(1)}
          </FilterPill>
        );
      })}
    </div>
  );
}

/** What narrows the list, each choice with what it would leave. */
export function ProblemFilters(props: ProblemFiltersProps) {
  const { problems, filter, change, titleOf } = props;
  const { severities, kinds, articles } = useMemo(
    () => choicesIn({ problems, filter, titleOf }),
    [problems, filter, titleOf],
  );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Severities counts={severities} filter={filter} change={change} />
      <ChoiceSelect label="Kind" value={filter.kind} choices={kinds} onChoose={(kind) => change({ kind })} />
      <ChoiceSelect
        label="Article"
        value={filter.article}
        choices={articles}
        onChoose={(article) => change({ article })}
      />
      {isNarrowed(filter) && (
        <Button look="text" onClick={() => change({ ...ALL_PROBLEMS, order: filter.order })}>
          Clear filters
        </Button>
      )}
    </div>
  );
}
