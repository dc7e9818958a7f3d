import { faultOf } from './dossier-fault.ts';
import { type DossierState, type DossierStore, UNREAD } from './dossier-state.ts';

/**
 * The store that `open` brings, before it is there: unread until then, and what is asked of it waits. `open` is called
 * when someone listens or asks for something, and again with the next request where it fails.
 */
export function lateStore(open: () => Promise<DossierStore>): DossierStore {
  const listeners = new Set<() => void>();
  let store: DossierStore | null = null;
  let opening: Promise<DossierStore> | null = null;
  let early: DossierState = UNREAD;
  const waiting: ((store: DossierStore) => void)[] = [];

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const show = (state: DossierState): void => {
    early = state;
    tell();
  };
  const arrive = (arrived: DossierStore): DossierStore => {
    store = arrived;
    arrived.subscribe(tell);
    for (const change of waiting.splice(0)) change(arrived);
    tell();
    return arrived;
  };
  const opened = (): Promise<DossierStore> => {
    opening ??= open().then(arrive, (error: unknown) => {
      opening = null;
      show({ ...early, isReady: true, trouble: faultOf(error) });
      throw error;
    });
    return opening;
  };
  /** A failure is in the state already. */
  const ask = async (task: (store: DossierStore) => unknown): Promise<void> => {
    try {
      await task(store ?? (await opened()));
    } catch {
      // Nothing more to say.
    }
  };
  /** At once where that can be; otherwise it waits, and counts as not saved. */
  const change = (made: (store: DossierStore) => void): void => {
    if (store !== null) {
      made(store);
      return;
    }
    waiting.push(made);
    show({ ...early, unsaved: waiting.length });
    void ask(() => {});
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      void ask(() => {});
      return () => listeners.delete(listener);
    },
    getState: () => store?.getState() ?? early,
    change: (made) => change((there) => there.change(made)),
    changeWithUndo: (reason, made) => change((there) => there.changeWithUndo(reason, made)),
    undo: () => store?.undo(),
    forgetUndo: () => store?.forgetUndo(),
    sync: () => ask((there) => there.sync()),
    dropAside: (at) => ask((there) => there.dropAside(at)),
    beforeLeave: (task) => {
      let end: (() => void) | null = () => {};
      void ask((there) => {
        if (end !== null) end = there.beforeLeave(task);
      });
      return () => {
        end?.();
        end = null;
      };
    },
    leave: () => store?.leave(),
  };
}
