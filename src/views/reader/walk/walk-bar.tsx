import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Article } from '../../../model/article.ts';
import { articlePath } from '../../../query/paths.ts';
import type { Command } from '../../../ui/commands/command.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { printCount } from '../../../ui/print-count.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useWalk, type Walk } from './use-walk.ts';

const SIDES = {
  previous: { name: 'Previous', keys: '[', Icon: ChevronLeft },
  next: { name: 'Next', keys: ']', Icon: ChevronRight },
} as const;

type Side = keyof typeof SIDES;

/** The way to the article beside this one; at the end of the results it keeps its place and leads nowhere. */
function WalkLink({ side, article }: { readonly side: Side; readonly article: Article | null }) {
  const { state } = useLocation();
  const { name, keys, Icon } = SIDES[side];
  const shown = (
    <>
      {side === 'previous' && <Icon aria-hidden size={15} />}
      <span className="max-sm:sr-only">{name}</span>
      {side === 'next' && <Icon aria-hidden size={15} />}
    </>
  );
  const look = 'inline-flex min-h-6 min-w-6 items-center justify-center gap-0.5';
  if (article === null) {
    return (
      <span aria-hidden className={`${look} cursor-default text-muted`}>
        {shown}
      </span>
    );
  }
  return (
    <TextLink
      to={articlePath(article.id)}
      state={state}
      aria-label={`${name}: ${article.title}`}
      aria-keyshortcuts={keys}
      title={`${article.title} (${keys})`}
      className={look}
    >
      {shown}
    </TextLink>
  );
}

function useWalkCommands(walk: Walk | null): void {
  const navigate = useNavigate();
  const { state } = useLocation();
  const sides = (['previous', 'next'] as const).flatMap((side): readonly Command[] => {
    const article = walk?.[side] ?? null;
    if (article === null) return [];
    const { name, keys } = SIDES[side];
    const run = (): void => void navigate(articlePath(article.id), { state });
    return [{ id: `walk-${side}`, label: `${name} article in the results`, group: 'Article', keys, run }];
  });
  useCommands(sides);
}

function describePlace({ place, total }: Walk): string {
  return place === null
    ? `not among these ${printCount(total)} results`
    : `${printCount(place)} of ${printCount(total)}`;
}

/** Where the article stands among the results it was opened from, and the ways to its neighbours. */
export function WalkBar({ id }: { readonly id: string }) {
  const walk = useWalk(id);
  useWalkCommands(walk);
  if (walk === null) return null;
  return (
    <nav aria-label="Results" className="flex min-w-0 items-center gap-1 sm:gap-4">
      <p
        className={`text-muted tabular-nums ${walk.place === null ? 'truncate max-sm:hidden' : 'whitespace-nowrap'}`}
      >
        {describePlace(walk)}
      </p>
      {walk.place !== null && (
        <>
          <WalkLink side="previous" article={walk.previous} />
          <WalkLink side="next" article={walk.next} />
        </>
      )}
    </nav>
  );
}
