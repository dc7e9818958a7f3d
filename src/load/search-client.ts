import type { Corpus } from '../model/corpus.ts';
import type { FromSearch, SearchAnswer, ToSearch } from './search-messages.ts';
import workerUrl from './search-worker.ts?worker&url';

type Ask = (text: string) => Promise<SearchAnswer>;

/** The part of Trusted Types that is needed here; TypeScript's library does not have it yet. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
};

/** The page's content policy takes a worker's address only from a policy by name: this one gives one address. */
function trustedWorkerUrl(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('search-worker', { createScriptURL: () => workerUrl });
  return policy?.createScriptURL(workerUrl) ?? workerUrl;
}

type Waiting = { readonly resolve: (answer: SearchAnswer) => void; readonly reject: (error: Error) => void };

function openWorker(
  { articles, taxonomy }: Corpus,
  url: string,
): { readonly ask: Ask; readonly close: () => void } {
  const worker = new Worker(url, { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken: Error | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
    waiting.get(data.number)?.resolve(data.answer);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', () => {
    broken = new Error('The search worker did not start or broke down.');
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  const send = (message: ToSearch): void => worker.postMessage(message);
  send({ kind: 'open', articles: [...articles], taxonomy });
  return {
    ask: (text) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        send({ kind: 'ask', number: asked, text });
      }),
    close: () => worker.terminate(),
  };
}

let url: string | null = null;
let open: { readonly corpus: Corpus; readonly ask: Ask; readonly close: () => void } | null = null;

/** Answers from a worker that is started with the first question. Rejects when the worker cannot run. */
export function askSearch(corpus: Corpus, text: string): Promise<SearchAnswer> {
  url ??= trustedWorkerUrl();
  if (open?.corpus !== corpus) {
    open?.close();
    open = { corpus, ...openWorker(corpus, url) };
  }
  return open.ask(text);
}

/** Starts afresh with the next question: texts that did not load are asked for again. */
export function closeSearch(): void {
  open?.close();
  open = null;
}
