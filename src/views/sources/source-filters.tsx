import { useMemo } from 'react';
import { describeFlag, describeKind, describeLanguage } from '../../query/sources/describe-source-filter.ts';
import {
  clearSources,
  countCitations,
  countOpen,
  isNarrowed,
  type Narrowing,
  type SourceField,
} from '../../query/sources/source-filter.ts';
import { SOURCE_FLAGS } from '../../query/sources/source-flags.ts';
import { Button } from '../../ui/button.tsx';
import { FindBox } from '../../ui/find-box.tsx';
import { ChoicePills } from '../choice-pills.tsx';
import { type Choice, ChoiceSelect } from '../choice-select.tsx';
import { choicesOf } from '../choices-of.ts';
import { RowsSwitch } from './rows-switch.tsx';
import type { FilterInUrl } from './use-source-filter.ts';
import type { Sources } from './use-sources.ts';

type SourceFiltersProps = FilterInUrl & Pick<Sources, 'outlets' | 'titleOf'>;

const byCount = (a: Choice, b: Choice): number => b.count - a.count || a.name.localeCompare(b.name, 'en');
const inOrderOf =
  (values: readonly string[]) =>
  (a: Choice, b: Choice): number =>
    values.indexOf(a.value) - values.indexOf(b.value);

function choicesIn(narrowing: Narrowing) {
  const { filter, titleOf } = narrowing;
  const choices = (field: SourceField, nameOf: (value: string) => string): readonly Choice[] =>
    choicesOf(countCitations(narrowing, field), filter[field], nameOf);
  return {
    kinds: choices('kind', describeKind),
    pieces: choices('piece', titleOf),
    languages: choices('language', describeLanguage).toSorted(byCount),
    flags: choices('flag', describeFlag).toSorted(inOrderOf(SOURCE_FLAGS)),
    open: { language: countOpen(narrowing, 'language'), flag: countOpen(narrowing, 'flag') },
  };
}

/** What narrows the list, each choice with the citations it would leave. */
export function SourceFilters({ outlets, titleOf, filter, change }: SourceFiltersProps) {
  const { kinds, pieces, languages, flags, open } = useMemo(
    () => choicesIn({ outlets, titleOf, filter }),
    [outlets, titleOf, filter],
  );
  return (
    <div className="flex flex-col gap-2.5 max-md:grid max-md:grid-cols-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-md:contents">
        <FindBox
          label="Find in sources"
          placeholder="Outlet, descriptor, title, author…"
          text={filter.text}
          onText={(text, isContinued) => change({ text }, isContinued)}
          className="max-md:col-span-2 md:min-w-48 md:max-w-72 md:flex-1"
        />
        <ChoiceSelect
          label="Cited"
          value={filter.kind}
          choices={kinds}
          onChoose={(kind) => change({ kind })}
        />
        <ChoiceSelect
          label="Piece"
          value={filter.piece}
          choices={pieces}
          onChoose={(piece) => change({ piece })}
        />
        <RowsSwitch rows={filter.rows} onRows={(rows) => change({ rows })} />
      </div>
      <ChoicePills
        label="Language"
        any="All languages"
        all={open.language}
        value={filter.language}
        choices={languages}
        onChoose={(language) => change({ language })}
      />
      <ChoicePills
        label="To weigh"
        any="All"
        all={open.flag}
        value={filter.flag}
        choices={flags}
        onChoose={(flag) => change({ flag })}
      />
      {isNarrowed(filter) && (
        <Button look="text" className="self-start" onClick={() => change(clearSources(filter))}>
          Clear filters
        </Button>
      )}
    </div>
  );
}
