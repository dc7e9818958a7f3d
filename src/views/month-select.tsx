import { formatMonth, type PartialDate, yearOf } from '../model/partial-date.ts';
import { Select } from '../ui/select.tsx';

type MonthSelectProps = {
  readonly label: string;
  readonly none: string;
  readonly axis: readonly PartialDate[];
  readonly value: PartialDate | null;
  readonly onChange: (month: PartialDate | null) => void;
};

/** A month out of those of the axis, or none. */
export function MonthSelect({ label, none, axis, value, onChange }: MonthSelectProps) {
  // A link may name a month the axis does not reach; the field must still say it.
  const months = value === null || axis.includes(value) ? axis : [...axis, value].sort();
  const years = [...new Set(months.map(yearOf))];
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(months.find((month) => month === target.value) ?? null)}
    >
      <option value="">{none}</option>
      {years.map((year) => (
        <optgroup key={year} label={year}>
          {months
            .filter((month) => yearOf(month) === year)
            .map((month) => (
              <option key={month} value={month}>
                {formatMonth(month)}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
