import { useLocation, useRevalidator, useRouteError } from 'react-router-dom';
import { PATTERNS } from '../query/paths.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { explainError } from './explain-error.ts';

/** What a view that failed shows in its place, inside the shell. */
export function RouteError() {
  const explanation = explainError(useRouteError());
  const { pathname } = useLocation();
  const { revalidate, state } = useRevalidator();
  useDocumentTitle(explanation.title);
  return (
    <div className="px-3.5">
      <ErrorState
        {...explanation}
        actions={
          <>
            <Button look="solid" disabled={state === 'loading'} onClick={() => void revalidate()}>
              Try again
            </Button>
            {pathname !== PATTERNS.explore && <TextLink to={PATTERNS.explore}>Explore all articles</TextLink>}
          </>
        }
      />
    </div>
  );
}
