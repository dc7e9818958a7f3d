import { Button } from '../../ui/button.tsx';

type MapFaultProps = { readonly error: unknown; readonly onRetry: () => void };

/** Where the map would stand, when its outlines did not come. */
export function MapFault({ error, onRetry }: MapFaultProps) {
  return (
    <div role="alert" className="max-w-2xl py-1">
      <p className="font-semibold">The outlines of the map could not be loaded</p>
      <p className="mt-1 [overflow-wrap:anywhere]">
        The list and the table have every place and its count all the same. Reason:{' '}
        {error instanceof Error ? error.message : String(error)}
      </p>
      <Button className="mt-3" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
