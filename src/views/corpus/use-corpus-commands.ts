import { useNavigate } from 'react-router-dom';
import type { CorpusInput } from '../../model/corpus.ts';
import { rawTextPath } from '../../query/paths.ts';
import { useCommands } from '../../ui/commands/use-commands.ts';

/** Ways to the texts the corpus was made of. */
export function useCorpusCommands(inputs: readonly CorpusInput[]): void {
  const navigate = useNavigate();
  useCommands(
    inputs.map(({ file }) => ({
      id: `raw ${file}`,
      label: `Raw text ${file}`,
      group: 'Raw text',
      run: () => navigate(rawTextPath(file)),
    })),
  );
}
