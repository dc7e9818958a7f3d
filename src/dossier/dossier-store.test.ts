import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleKey, DOSSIER_FORMAT, type DossierItem, itemKey } from '../model/dossier.ts';
import { applyChange, type DossierChange } from './change.ts';
import { createDossierStore, type DossierStore } from './dossier-store.ts';
import { type Disk, emptyDisk, memoryJournal, memoryStorage, type Wait } from './testing/memory-storage.ts';
import { randomChange } from './testing/random-items.ts';

const NOW = '2026-11-22T09:30:00Z';

const article = (articleId: string, note = ''): DossierItem => ({
  kind: 'article',
  articleId,
  title: articleId,
  addedAt: NOW,
  note,
});

const add = (id: string): DossierChange => ({ kind: 'add', item: article(id) });
const quota = new DOMException('no room', 'QuotaExceededError');

function openTab(disk: Disk, { wait, journal = memoryJournal(), tell = () => {} }: Partial<TabOptions> = {}) {
  return createDossierStore({ storage: memoryStorage(disk, wait), journal, clock: () => NOW, tell });
}

type TabOptions = {
  readonly wait: Wait;
  readonly journal: ReturnType<typeof memoryJournal>;
  readonly tell: () => void;
};

const idsOf = (store: DossierStore): string =>
  store
    .getState()
    .dossier.items.map(({ articleId }) => articleId)
    .join('');

/** Until every tab has stored what it had to, and then read what the others had. */
async function settle(scheduler: fc.Scheduler, tabs: readonly DossierStore[]): Promise<void> {
  for (const tab of [...tabs, ...tabs]) await scheduler.waitFor(tab.sync());
}

test('whatever the order in which two tabs read and write, both end with what both did', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.tuple(fc.nat(1), fc.string({ minLength: 1, maxLength: 3 })), { maxLength: 8 }),
      async (scheduler, adds) => {
        const disk = emptyDisk();
        const wait: Wait = (what) => scheduler.schedule(Promise.resolve(), what);
        const tabs: readonly DossierStore[] = [0, 1].map((at) =>
          openTab(disk, { wait, tell: () => void tabs[1 - at]?.sync() }),
        );
        for (const [at, id] of adds) tabs[at]?.change(add(id));
        await settle(scheduler, tabs);
        const ids = [...new Set(adds.map(([, id]) => id))].sort();
        for (const tab of tabs) {
          expect(
            tab
              .getState()
              .dossier.items.map(({ articleId }) => articleId)
              .sort(),
          ).toEqual(ids);
          expect(tab.getState().dossier).toEqual(tabs[0]?.getState().dossier);
          expect(tab.getState()).toMatchObject({ unsaved: 0, trouble: null, isReady: true });
        }
      },
    ),
  );
});

test('two tabs that do anything at all show the same in the end, and what is stored', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.tuple(fc.nat(1), randomChange), { maxLength: 6 }),
      async (scheduler, changes) => {
        const disk = emptyDisk();
        const wait: Wait = (what) => scheduler.schedule(Promise.resolve(), what);
        const tabs = [0, 1].map(() => openTab(disk, { wait }));
        for (const [at, change] of changes) tabs[at]?.change(change);
        await settle(scheduler, tabs);
        for (const tab of tabs) {
          const { dossier } = tab.getState();
          expect(dossier).toEqual(disk.current ?? dossier);
          expect(new Set(dossier.items.map(itemKey)).size).toBe(dossier.items.length);
        }
      },
    ),
  );
});

test('a change shows before it is stored, and what did not change stays the same object', async () => {
  const store = openTab(emptyDisk());
  store.change(add('a'));
  expect(store.getState()).toMatchObject({ unsaved: 1 });
  const [first] = store.getState().dossier.items;
  store.change(add('b'));
  await store.sync();
  expect(idsOf(store)).toBe('ab');
  expect(store.getState().dossier.items[0]).toBe(first);
  expect(store.getState().unsaved).toBe(0);
});

test('what cannot be read is set aside once, and the dossier goes on', async () => {
  const disk = { ...emptyDisk(), current: { format: DOSSIER_FORMAT, items: [{ half: 'an item' }] } };
  const tabs = [openTab(disk), openTab(disk)];
  tabs[0]?.change(add('a'));
  await Promise.all([...tabs, ...tabs].map((tab) => tab.sync()));
  expect(disk.asides).toEqual([{ at: NOW, value: { format: DOSSIER_FORMAT, items: [{ half: 'an item' }] } }]);
  for (const tab of tabs) expect(idsOf(tab)).toBe('a');
  for (const tab of tabs) expect(tab.getState().asides).toEqual(disk.asides);
  await tabs[0]?.dropAside(NOW);
  expect(disk.asides).toEqual([]);
  expect(tabs[0]?.getState().asides).toEqual([]);
});

test('a dossier of another version is never overwritten', async () => {
  const newer = { format: 'oe-watch-dossier/2', items: 'otherwise' };
  const disk = { ...emptyDisk(), current: newer };
  const store = openTab(disk);
  store.change(add('a'));
  await store.sync();
  expect(disk).toEqual({ ...emptyDisk(), current: newer });
  const trouble = { kind: 'other-version', found: 'oe-watch-dossier/2' };
  expect(store.getState()).toMatchObject({ trouble, unsaved: 1, isReady: true });
  expect(idsOf(store)).toBe('a');
});

test('where storage is full nothing is lost, and the next change stores it all', async () => {
  const disk = emptyDisk();
  const store = openTab(disk);
  store.change(add('a'));
  await store.sync();
  disk.error = quota;
  store.change(add('b'));
  await store.sync();
  expect(store.getState()).toMatchObject({ trouble: { kind: 'full' }, unsaved: 1 });
  expect(idsOf(store)).toBe('ab');
  disk.error = null;
  store.change(add('c'));
  await store.sync();
  expect(store.getState()).toMatchObject({ trouble: null, unsaved: 0 });
  expect(disk.current).toMatchObject({ items: [{ articleId: 'a' }, { articleId: 'b' }, { articleId: 'c' }] });
});

test('where storage is blocked the dossier works until the page is closed', async () => {
  const disk = { ...emptyDisk(), error: new DOMException('denied', 'SecurityError') };
  const store = openTab(disk);
  const seen: boolean[] = [];
  store.subscribe(() => seen.push(store.getState().isReady));
  await store.sync();
  expect(store.getState()).toMatchObject({ trouble: { kind: 'blocked', message: 'denied' }, isReady: true });
  store.change(add('a'));
  store.change({ kind: 'write', item: article('a', 'mine'), from: '' });
  await store.sync();
  expect(store.getState().dossier.items).toEqual([article('a', 'mine')]);
  expect(seen.at(-1)).toBe(true);
});

test('what a page still had to store when it was left is stored by the next', async () => {
  const disk = emptyDisk();
  const journal = memoryJournal();
  const left = openTab(disk, { journal, wait: () => new Promise(() => {}) });
  left.change(add('a'));
  left.beforeLeave(() => left.change(add('b')));
  left.beforeLeave(() => left.change(add('c')))();
  left.leave();
  const store = openTab(disk, { journal });
  store.subscribe(() => {})();
  await store.sync();
  expect(disk.current).toMatchObject({ items: [{ articleId: 'a' }, { articleId: 'b' }] });
  expect(journal.left).toEqual([]);
  store.leave();
  expect(journal.left).toEqual([]);
});

test('a removal can be undone until it is forgotten', async () => {
  const store = openTab(emptyDisk());
  for (const id of 'abc') store.change(add(id));
  const keys = [articleKey('b')];
  store.changeWithUndo('removed', { kind: 'remove', keys });
  store.change(add('d'));
  expect(store.getState().undoable).toMatchObject({ reason: 'removed' });
  store.undo();
  expect(idsOf(store)).toBe('abcd');
  expect(store.getState().undoable).toBeNull();
  store.undo();
  expect(idsOf(store)).toBe('abcd');
  store.changeWithUndo('removed', { kind: 'remove', keys });
  store.forgetUndo();
  store.undo();
  await store.sync();
  expect(idsOf(store)).toBe('acd');
});

test('nothing is read before someone listens', async () => {
  const reads: string[] = [];
  const store = openTab(emptyDisk(), {
    wait: async (what) => {
      reads.push(what);
    },
  });
  await Promise.resolve();
  expect(reads).toEqual([]);
  store.subscribe(() => {});
  await store.sync();
  expect(reads).toContain('read');
  expect(applyChange(store.getState().dossier, add('a')).items).toHaveLength(1);
});
