import * as v from 'valibot';
import { LoadFailure } from './load-failure.ts';

type Step = { readonly key: unknown };

/** `[3].date.value`: how one would write it in code. */
function pathOf(steps: readonly Step[]): string {
  const path = steps.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return path.replace(/^\./, '') || 'the whole file';
}

function expectationOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind !== 'schema') return issue.message;
  // valibot names the missing key itself; the path says it already.
  const isMissing = issue.received === 'undefined' && issue.type === 'object';
  return isMissing ? 'a value' : (issue.expected ?? issue.message);
}

/** `value` as the schema types it. Throws a `LoadFailure` of kind wrong-shape that names the first place that is off. */
export function decode<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  file: string,
): Output {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new LoadFailure({
    kind: 'wrong-shape',
    file,
    path: pathOf((issue.path ?? []) as readonly Step[]),
    expected: expectationOf(issue),
    received: issue.received === 'undefined' ? 'nothing' : issue.received,
  });
}
