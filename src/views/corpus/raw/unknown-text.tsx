import { PATTERNS } from '../../../query/paths.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useDocumentTitle } from '../../../ui/use-document-title.ts';

export function UnknownText({ file }: { readonly file: string }) {
  useDocumentTitle('Text not found');
  return (
    <EmptyState
      heading="h1"
      title="Text not found"
      actions={<TextLink to={PATTERNS.corpus}>All texts of the corpus</TextLink>}
    >
      <p className="[overflow-wrap:anywhere]">
        This corpus was not made of <code className="font-mono text-ink text-xs">{file}</code>. The link may
        be cut short, or it may be from a corpus made of other texts.
      </p>
    </EmptyState>
  );
}
