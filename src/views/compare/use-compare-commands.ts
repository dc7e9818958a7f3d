import { useNavigate } from 'react-router-dom';
import { printPair } from '../../query/compare/pair-url.ts';
import type { SuggestedPair } from '../../query/compare/suggest-pairs.ts';
import { comparePath } from '../../query/paths.ts';
import type { Command } from '../../ui/commands/command.ts';
import { useCommands } from '../../ui/commands/use-commands.ts';
import { keepScroll } from '../../ui/keep-scroll.ts';

const GROUP = 'Compare';

/** What the page can do, for the palette. */
export function useCompareCommands(suggested: readonly SuggestedPair[], swap: () => void): void {
  const navigate = useNavigate();
  const swapping: Command = { id: 'swap sides', label: 'Swap sides', group: GROUP, run: swap };
  const comparisons = suggested.map(
    ({ name, pair }): Command => ({
      id: `compare ${name}`,
      label: name,
      group: GROUP,
      words: 'compare',
      run: () => navigate(comparePath(printPair(pair)), { state: keepScroll() }),
    }),
  );
  useCommands([swapping, ...comparisons]);
}
