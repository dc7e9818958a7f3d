import { FilterPill } from '../ui/filter-pill.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { type Choice, ChoiceSelect } from './choice-select.tsx';

type ChoicePillsProps = {
  readonly label: string;
  readonly any: string;
  /** How much leaving the field open would show. */
  readonly all: number;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string | null) => void;
};

/** The values of a field side by side; in a drop-down where they would fill the screen. */
export function ChoicePills({ label, any, all, value, choices, onChoose }: ChoicePillsProps) {
  const isRoomy = useMediaQuery('(min-width: 48rem)');
  if (!isRoomy)
    return <ChoiceSelect label={label} any={any} value={value} choices={choices} onChoose={onChoose} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every engine
    <div role="group" aria-label={label} className="flex flex-wrap gap-1.5">
      <FilterPill pressed={value === null} count={all} onPress={() => onChoose(null)}>
        {any}
      </FilterPill>
      {choices.map((choice) => (
        <FilterPill
          key={choice.value}
          pressed={value === choice.value}
          count={choice.count}
          onPress={() => onChoose(value === choice.value ? null : choice.value)}
        >
          {choice.name}
        </FilterPill>
      ))}
    </div>
  );
}
