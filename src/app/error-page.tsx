import { useTransition } from 'react';
import type { FallbackProps } from 'react-error-boundary';
import { useLocation } from 'react-router-dom';
import { PATTERNS } from '../query/paths.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { explainError } from './explain-error.ts';

/** What went wrong, why, and what to do. */
export function ErrorPage({ error, resetErrorBoundary }: FallbackProps) {
  const explanation = explainError(error);
  const { pathname } = useLocation();
  const [isTrying, startTrying] = useTransition();
  useDocumentTitle(explanation.title);
  return (
    <div className="px-3.5">
      <ErrorState
        {...explanation}
        actions={
          <>
            <Button look="solid" disabled={isTrying} onClick={() => startTrying(() => resetErrorBoundary())}>
              Try again
            </Button>
            {pathname !== PATTERNS.explore && <TextLink to={PATTERNS.explore}>Explore all articles</TextLink>}
          </>
        }
      />
    </div>
  );
}
