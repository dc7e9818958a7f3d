import { useNavigate } from 'react-router-dom';
import { pairWithOthers } from '../../../query/compare/counterpart.ts';
import { printPair } from '../../../query/compare/pair-url.ts';
import { comparePath } from '../../../query/paths.ts';
import type { Query } from '../../../query/query.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { TextLink } from '../../../ui/text-link.tsx';

/** The articles shown on one side, all others on the other; where no filter says the others, all articles. */
export function CompareLink({ query }: { readonly query: Query }) {
  const navigate = useNavigate();
  const to = comparePath(printPair(pairWithOthers(query)));
  useCommands([
    {
      id: 'compare results',
      label: 'Compare these articles with the others',
      group: 'Results',
      words: 'differences shares',
      run: () => navigate(to),
    },
  ]);
  return (
    <TextLink to={to} className="inline-flex min-h-6 items-center px-1 py-1 text-xs">
      Compare<span className="sr-only"> these articles with the others</span>
    </TextLink>
  );
}
