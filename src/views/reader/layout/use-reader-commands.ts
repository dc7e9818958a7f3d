import { useLocation, useNavigate } from 'react-router-dom';
import { explorePath, readResults } from '../../../query/paths.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';

/** What can be done with any article. */
export function useReaderCommands(): void {
  const navigate = useNavigate();
  const results = readResults(useLocation().state);
  useCommands([
    {
      id: 'results',
      label: 'Back to the results',
      group: 'Article',
      words: 'list explore',
      run: () => navigate(explorePath(results)),
    },
  ]);
}
