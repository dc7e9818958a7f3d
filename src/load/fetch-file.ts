import { LoadFailure } from './load-failure.ts';

async function answerTo(file: string, signal: AbortSignal): Promise<Response> {
  try {
    // Without headers of its own: a request that the page has preloaded must be the same.
    return await fetch(`${import.meta.env.BASE_URL}${file}`, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadFailure({ kind: 'network', file, message: 'The server did not answer.' });
  }
}

/** A static server may answer an unknown address with the app's own page and status 200. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('text/html') ?? false;
}

/** What `read` makes of a file of the app's own origin. Throws `LoadFailure`: missing or network. */
export async function fetchFile<Content>(
  file: string,
  signal: AbortSignal,
  read: (response: Response) => Promise<Content>,
): Promise<Content> {
  const response = await answerTo(file, signal);
  if (response.status === 404 || response.status === 410 || (response.ok && isPage(response))) {
    throw new LoadFailure({ kind: 'missing', file });
  }
  if (!response.ok) {
    throw new LoadFailure({
      kind: 'network',
      file,
      message: `The server answered with status ${response.status}.`,
    });
  }
  try {
    return await read(response);
  } catch {
    throw new LoadFailure({ kind: 'network', file, message: 'The answer broke off.' });
  }
}
