import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { corpusQuery } from '../load/corpus-query.ts';
import { explorePath } from '../query/paths.ts';
import { EVERYTHING, withText } from '../query/query.ts';
import { printQuery } from '../query/url.ts';
import { fold } from '../search/fold.ts';
import type { Command } from '../ui/commands/command.ts';
import { CommandPalette } from '../ui/commands/command-palette.tsx';
import { queryClient } from './query-client.ts';
import { readTitlesAhead } from './read-titles-ahead.ts';
import { LAST_GROUPS } from './shell-groups.ts';

type PaletteProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** The command palette, which compares as the search does, and searches the texts for what it does not know. */
export function Palette(props: PaletteProps) {
  const navigate = useNavigate();
  const { isOpen } = props;
  useEffect(() => {
    const corpus = isOpen ? queryClient.getQueryData(corpusQuery.queryKey) : undefined;
    return corpus === undefined ? undefined : readTitlesAhead(corpus.articles);
  }, [isOpen]);
  const search = useCallback(
    (text: string): Command => ({
      id: 'search-texts',
      label: `Search all texts for “${text}”`,
      group: 'Search',
      run: () => navigate(explorePath(printQuery(withText(EVERYTHING, text)))),
    }),
    [navigate],
  );
  return <CommandPalette {...props} fold={fold} lastGroups={LAST_GROUPS} withText={search} />;
}
