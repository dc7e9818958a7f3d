import { useLocation } from 'react-router-dom';
import { explorePath, readResults } from '../../query/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useDocumentTitle } from '../../ui/use-document-title.ts';

export function UnknownArticle({ id }: { readonly id: string }) {
  const results = readResults(useLocation().state);
  useDocumentTitle('Article not found');
  return (
    <EmptyState
      heading="h1"
      title="Article not found"
      actions={
        <TextLink to={explorePath(results)}>
          {results === '' ? 'Explore all articles' : 'Back to results'}
        </TextLink>
      }
    >
      <p className="[overflow-wrap:anywhere]">
        This corpus has no article <code className="font-mono text-ink text-xs">{id}</code>. The link may be
        cut short, or it may be from a corpus made of other texts.
      </p>
    </EmptyState>
  );
}
