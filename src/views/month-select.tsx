import { memo } from 'react';
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
  return (
    <Select
      label={label}
      // As wide as any month: a browser asked to find the widest of hundreds does so anew with every choice.
      className="[&_select]:field-sizing-content [&_select]:w-26"
      value={value ?? ''}
      onChange={({ target }) => onChange(months.find((month) => month === target.value) ?? null)}
    >
      <option value="">{none}</option>
      <MonthOptions months={months} />
    </Select>
  );
}

const MonthOptions = memo(function MonthOptions({ months }: { readonly months: readonly PartialDate[] }) {
  const years = [...new Set(months.map(yearOf))];
  return years.map((year) => (
    <optgroup key={year} label={year}>
      {months
        .filter((month) => yearOf(month) === year)
        .map((month) => (
          <option key={month} value={month}>
            {formatMonth(month)}
          </option>
        ))}
    </optgroup>
  ));
});
