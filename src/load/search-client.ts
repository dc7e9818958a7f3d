import { LoadFailure } from './load-failure.ts';
import type { FromSearch, Question, QuestionKind, Questions, ToSearch } from './search-messages.ts';
import workerUrl from './search-worker.ts?worker&url';

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

type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void };

type Ask = <Kind extends QuestionKind>(question: Question<Kind>) => Promise<Questions[Kind]['answered']>;

type OpenWorker = { readonly articles: number; readonly ask: Ask; readonly close: () => void };

function openWorker(articles: number, url: string): OpenWorker {
  const worker = new Worker(url, { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken: Error | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ('answer' in data) asker?.resolve(data.answer as never);
    else
      asker?.reject(data.fault === null ? new Error('The search broke down.') : new LoadFailure(data.fault));
  });
  worker.addEventListener('error', () => {
    broken = new Error('The search worker did not start or broke down.');
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  const send = (message: ToSearch): void => worker.postMessage(message);
  send({ kind: 'open', articles });
  return {
    articles,
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        send({ kind: 'ask', number: asked, question: question as Question });
      }),
    close: () => worker.terminate(),
  };
}

let url: string | null = null;
let open: OpenWorker | null = null;

/** The worker that searches so many articles, started where it does not run yet. */
export function openSearch(articles: number): Ask {
  url ??= trustedWorkerUrl();
  if (open?.articles !== articles) {
    open?.close();
    open = openWorker(articles, url);
  }
  return open.ask;
}

/** Starts afresh with the next question: files that did not load are asked for again. */
export function closeSearch(): void {
  open?.close();
  open = null;
}
