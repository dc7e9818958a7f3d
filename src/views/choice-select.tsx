import { printCount } from '../ui/print-count.ts';
import { Select } from '../ui/select.tsx';
import { FindChoice } from './find-choice.tsx';

/** A value of a field and how much of the list it would leave. */
export type Choice = { readonly value: string; readonly name: string; readonly count: number };

export type ChoiceSelectProps = {
  readonly label: string;
  readonly any?: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string | null) => void;
};

/** More would be a drop-down to get lost in. */
const MOST = 300;

/** One value of a field, or none. */
export function ChoiceSelect(props: ChoiceSelectProps) {
  const { label, any = 'any', value, choices, onChoose } = props;
  if (choices.length > MOST) return <FindChoice {...props} />;
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={({ target }) => onChoose(target.value || null)}
      className="min-w-0 max-w-full [&>span:last-child]:min-w-0 [&>span:last-child]:max-md:flex-1 [&_select]:w-full [&_select]:truncate md:[&_select]:max-w-48"
    >
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name} ({printCount(choice.count)})
        </option>
      ))}
    </Select>
  );
}
