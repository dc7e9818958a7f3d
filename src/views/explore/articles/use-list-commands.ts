import { type RefObject, useRef } from 'react';
import type { Article } from '../../../model/article.ts';
import type { Articles } from '../../../model/article-table.ts';
import type { Command } from '../../../ui/commands/command.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { isInDossier, toggleInDossier } from '../../use-dossier.ts';
import type { RowsHandle } from './long-rows.tsx';
import { firstInSight, focusRow, focusRowSoon, positionOf } from './row-address.ts';

const GROUP = 'Article list';

const OPEN: Command = {
  id: 'open-article',
  label: 'Open the article',
  group: GROUP,
  keys: 'Enter',
  run: null,
};

type List = {
  readonly articles: Articles;
  readonly ids: Uint32Array;
  /** Holds the rows. */
  readonly box: RefObject<HTMLElement | null>;
  readonly handle: RefObject<RowsHandle | null>;
  /** Says what a key did where nothing in focus tells. */
  readonly say: (words: string) => void;
};

/** Keys that go through the list, from the row with the focus or else the first in sight. */
export function useListCommands({ articles, ids, box, handle, say }: List): void {
  const stop = useRef(() => {});
  const go = (position: number): void => {
    if (box.current === null || focusRow(box.current, position)) return;
    handle.current?.reveal(position);
    stop.current();
    stop.current = focusRowSoon(box.current, position);
  };
  const position = (): number | null => {
    const focused = document.activeElement;
    return box.current?.contains(focused) ? positionOf(focused) : null;
  };
  const move = (by: number): void => {
    if (box.current === null || ids.length === 0) return;
    const from = position();
    go(from === null ? firstInSight(box.current) : Math.min(ids.length - 1, Math.max(0, from + by)));
  };
  /** Of a key for one article: without one in focus it only goes to the first. */
  const withArticle = (act: (article: Article) => void): void => {
    const at = position();
    const article = at === null ? undefined : articles.at(ids[at] ?? -1);
    if (article === undefined) move(0);
    else act(article);
  };
  const star = (article: Article): void => {
    const wasIn = isInDossier(article.id);
    toggleInDossier(article);
    say(`${wasIn ? 'Taken out of' : 'Added to'} the dossier: ${article.title}`);
  };
  useCommands(
    ids.length === 0
      ? []
      : [
          { id: 'next', label: 'Next article', group: GROUP, keys: 'j', repeats: true, run: () => move(1) },
          {
            id: 'previous',
            label: 'Previous article',
            group: GROUP,
            keys: 'k',
            repeats: true,
            run: () => move(-1),
          },
          OPEN,
          {
            id: 'star',
            label: 'Add to the dossier, or take out',
            group: GROUP,
            keys: 's',
            words: 'star',
            run: () => withArticle(star),
          },
        ],
  );
}
