import { formatDate, partialDate } from '../../../model/partial-date.ts';
import { MonthCell } from './month-cell.tsx';
import type { Coverage, CoverageYear } from './shape-coverage.ts';

/** Years that stand side by side where the table is too narrow for twelve months: each is 24 pixels wide or more. */
const ABREAST = 7;

const MONTHS = Array.from({ length: 12 }, (_, month) => {
  const date = partialDate(2000, month + 1);
  return date === null ? '' : formatDate(date).replace(/ .*/, '');
});

const HEAD = 'py-1 font-normal text-2xs text-muted';

function Caption({ coverage, years }: { readonly coverage: Coverage; readonly years: string }) {
  return (
    <caption className="sr-only">
      {coverage.collection.title}: entries by month, {years}
    </caption>
  );
}

function spanOf(years: readonly CoverageYear[]): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  return first === last ? `${first}` : `${first} to ${last}`;
}

function MonthName({ name }: { readonly name: string }) {
  return (
    <>
      {name.slice(0, 3)}
      <span className="sr-only">{name.slice(3)}</span>
    </>
  );
}

/** A year a row. */
function WideTable({ coverage }: { readonly coverage: Coverage }) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-[2px]">
      <Caption coverage={coverage} years={spanOf(coverage.years)} />
      <thead>
        <tr>
          <th scope="col" className={`w-11 text-left ${HEAD}`}>
            <span className="sr-only">Year</span>
          </th>
          {MONTHS.map((name) => (
            <th key={name} scope="col" className={HEAD}>
              <MonthName name={name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coverage.years.map(({ year, months }) => (
          <tr key={year}>
            <th scope="row" className="text-left font-normal text-muted text-xs tabular-nums">
              {year}
            </th>
            {months.map((month) => (
              <MonthCell key={month.month} coverage={coverage} month={month} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type NarrowTableProps = { readonly coverage: Coverage; readonly years: readonly CoverageYear[] };

/** A month a row: twelve columns would leave no room to press one. */
function NarrowTable({ coverage, years }: NarrowTableProps) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-[2px]">
      <Caption coverage={coverage} years={spanOf(years)} />
      <thead>
        <tr>
          <th scope="col" className={`w-9 text-left ${HEAD}`}>
            <span className="sr-only">Month</span>
          </th>
          {years.map(({ year }) => (
            <th key={year} scope="col" className={`tabular-nums ${HEAD}`}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MONTHS.map((name, row) => (
          <tr key={name}>
            <th scope="row" className="text-left font-normal text-muted text-xs">
              <MonthName name={name} />
            </th>
            {years.flatMap(({ months }) => {
              const month = months[row];
              return month === undefined
                ? []
                : [<MonthCell key={month.month} coverage={coverage} month={month} />];
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CoverageTableProps = { readonly coverage: Coverage; readonly narrow: boolean };

/** Years by months, as many tables below each other as the width asks for. */
export function CoverageTable({ coverage, narrow }: CoverageTableProps) {
  if (!narrow) return <WideTable coverage={coverage} />;
  const { years } = coverage;
  const chunks = Array.from({ length: Math.ceil(years.length / ABREAST) }, (_, n) =>
    years.slice(n * ABREAST, (n + 1) * ABREAST),
  );
  return chunks.map((chunk) => <NarrowTable key={chunk[0]?.year} coverage={coverage} years={chunk} />);
}
