import { useMemo } from 'react';
import type { Article } from '../model/article.ts';
import { useCommands } from '../ui/commands/use-commands.ts';
import { toggleInDossier, useIsInDossier } from './use-dossier.ts';

/** `s`: puts the article into the dossier, or takes it out. */
export function useDossierCommand(article: Article): void {
  const isIn = useIsInDossier(article.id);
  const commands = useMemo(
    () => [
      {
        id: 'dossier toggle',
        label: isIn ? 'Take out of the dossier' : 'Add to the dossier',
        group: 'Article',
        keys: 's',
        words: 'star keep save',
        run: () => toggleInDossier(article),
      },
    ],
    [isIn, article],
  );
  useCommands(commands);
}
