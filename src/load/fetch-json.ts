import { fetchFile } from './fetch-file.ts';

/** The JSON of a file of the corpus, not yet decoded. Throws `LoadFailure`: missing, network or not-json. */
export async function fetchJson(file: string, signal: AbortSignal): Promise<unknown> {
  const text = await fetchFile(file, signal, (response) => response.text());
  try {
    return JSON.parse(text);
  } catch {
    // What finds the place of the error is loaded with the first one.
    const { parseJson } = await import('./parse-json.ts');
    return parseJson(text, file);
  }
}
