import { type Severity, severityName } from '../model/problem.ts';

const LOOKS: Readonly<Record<Severity, string>> = {
  error: 'bg-bad-tint text-bad',
  warn: 'bg-warn-tint text-warn',
  info: 'bg-hover text-muted',
};

/** A severity in a word, whose colour only repeats it. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  return (
    <span
      className={`inline-block justify-self-start rounded-md px-1.5 py-0.5 font-semibold text-2xs first-letter:uppercase ${LOOKS[severity]}`}
    >
      {severityName(severity)}
    </span>
  );
}
