import { fetchFile } from './fetch-file.ts';
import { parseJson } from './parse-json.ts';

/** The JSON of a file of the corpus, not yet decoded. Throws `LoadFailure`: missing, network or not-json. */
export async function fetchJson(file: string, signal: AbortSignal): Promise<unknown> {
  return parseJson(await fetchFile(file, signal, (response) => response.text()), file);
}
