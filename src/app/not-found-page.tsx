import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { summaryQuery } from '../load/corpus-query.ts';
import { PATTERNS } from '../query/paths.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { queryClient } from './query-client.ts';

export function NotFoundPage() {
  const { pathname } = useLocation();
  useDocumentTitle('Page not found');
  // Its files are under way since the HTML asked for them: the page to go on to has them then.
  useEffect(() => void queryClient.prefetchQuery(summaryQuery), []);
  return (
    <EmptyState
      heading="h1"
      title="Page not found"
      actions={<TextLink to={PATTERNS.explore}>Explore all articles</TextLink>}
    >
      <p className="[overflow-wrap:anywhere]">
        There is no page at <code className="font-mono text-ink text-xs">{pathname}</code>. The link may be
        cut short, or it may come from another version of the app.
      </p>
    </EmptyState>
  );
}
