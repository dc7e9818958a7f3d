import { LoadFailure } from './load-failure.ts';

async function answerTo(file: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${import.meta.env.BASE_URL}${file}`, {
      signal,
      headers: { accept: 'application/json' },
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadFailure({ kind: 'network', file, message: 'The server did not answer.' });
  }
}

/** A static server may answer an unknown address with the app's own page and status 200. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('text/html') ?? false;
}

async function readText(response: Response, file: string): Promise<string> {
  try {
    return await response.text();
  } catch {
    throw new LoadFailure({ kind: 'network', file, message: 'The answer broke off.' });
  }
}

/** The JSON of a file of the corpus, not yet decoded. Throws `LoadFailure`: missing, network or not-json. */
export async function fetchJson(file: string, signal: AbortSignal): Promise<unknown> {
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
  const text = await readText(response, file);
  try {
    return JSON.parse(text);
  } catch {
    // What finds the place of the error is loaded with the first one.
    const { parseJson } = await import('./parse-json.ts');
    return parseJson(text, file);
  }
}
