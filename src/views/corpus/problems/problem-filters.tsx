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
import { Select } from '../../../ui/select.tsx';
import type { FilterInUrl } from './use-problem-filter.ts';

type ProblemFiltersProps = FilterInUrl & {
  readonly problems: readonly Problem[];
  readonly titleOf: (article: string) => string;
};

type Option = { readonly value: string; readonly count: number };

/** Sorted; a value that only the link names stands among them with 0. */
function optionsOf({ problems, filter }: ProblemFiltersProps, field: ProblemField): readonly Option[] {
  const counts = new Map(countProblems(problems, filter, field));
  const chosen = filter[field];
  if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
  return [...counts].map(([value, count]) => ({ value, count }));
}

function Severities(props: ProblemFiltersProps) {
  const { filter, change } = props;
  const options = optionsOf(props, 'severity');
  const all = options.reduce((sum, { count }) => sum + count, 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every engine
    <div role="group" aria-label="Severity" className="flex flex-wrap gap-1.5">
      <FilterPill pressed={filter.severity === null} count={all} onPress={() => change({ severity: null })}>
        All
      </FilterPill>
      {SEVERITIES.map((severity) => {
        const count = options.find(({ value }) => value === severity)?.count ?? 0;
        const name = severityName(severity, 2);
        return (
          <FilterPill
            key={severity}
            pressed={filter.severity === severity}
            count={count}
            onPress={() => change({ severity })}
          >
            {name.slice(0, 1).toUpperCase() + name.slice(1)}
          </FilterPill>
        );
      })}
    </div>
  );
}

type FieldSelectProps = {
  readonly label: string;
  readonly any: string;
  readonly value: string | null;
  readonly options: readonly (Option & { readonly name: string })[];
  readonly onChange: (value: string | null) => void;
};

function FieldSelect({ label, any, value, options, onChange }: FieldSelectProps) {
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value || null)}
      className="min-w-0 max-w-full [&_select]:w-full [&_select]:max-w-60 [&_select]:truncate"
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name} ({option.count})
        </option>
      ))}
    </Select>
  );
}

/** What narrows the list, each choice with what it would leave. */
export function ProblemFilters(props: ProblemFiltersProps) {
  const { filter, change, titleOf } = props;
  const kinds = optionsOf(props, 'kind').map((option) => ({ ...option, name: option.value }));
  const articles = optionsOf(props, 'article').map((option) => ({
    ...option,
    name: option.value === NONE ? 'No article' : titleOf(option.value),
  }));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Severities {...props} />
      <FieldSelect
        label="Kind"
        any="any"
        value={filter.kind}
        options={kinds.sort((a, b) => a.name.localeCompare(b.name, 'en'))}
        onChange={(kind) => change({ kind })}
      />
      <FieldSelect
        label="Article"
        any="any"
        value={filter.article}
        options={articles}
        onChange={(article) => change({ article })}
      />
      {isNarrowed(filter) && (
        <Button look="text" onClick={() => change({ ...ALL_PROBLEMS, order: filter.order })}>
          Clear filters
        </Button>
      )}
    </div>
  );
}
