import type { LinkProblem } from '../../../query/url.ts';
import { describeLinkFaults } from '../../describe-link-faults.ts';
import type { SideResult } from '../use-comparison.ts';

function faultsOf(name: string, { result, search }: SideResult): readonly string[] {
  const unsearched =
    search.state === 'failed'
      ? ['The search could not be started, so the text does not narrow this side.']
      : [];
  return [...describeLinkFaults(result.unknown, []), ...unsearched, ...(search.answer?.remarks ?? [])].map(
    (fault) => `Side ${name}: ${fault}`,
  );
}

/** What of a link could not be given, side by side, in sentences. */
export function describeFaults(
  { a, b }: { readonly a: SideResult; readonly b: SideResult },
  problems: readonly LinkProblem[],
): readonly string[] {
  return [...faultsOf('A', a), ...faultsOf('B', b), ...describeLinkFaults([], problems)];
}
