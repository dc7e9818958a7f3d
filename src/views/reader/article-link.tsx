import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { articlePath } from '../../query/paths.ts';
import { TextLink } from '../../ui/text-link.tsx';

type ArticleLinkProps = {
  readonly id: string;
  readonly anchor?: string;
  /** Accessible name, where the words shown say too little by themselves; begins with them. */
  readonly label?: string;
  readonly tabIndex?: number | undefined;
  readonly children: ReactNode;
};

/** From article to article; the way back to the results goes along. */
export function ArticleLink({ id, anchor, label, tabIndex, children }: ArticleLinkProps) {
  const { state } = useLocation();
  return (
    <TextLink to={articlePath(id, anchor)} state={state} aria-label={label} tabIndex={tabIndex}>
      {children}
    </TextLink>
  );
}
