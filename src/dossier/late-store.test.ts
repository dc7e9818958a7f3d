import { expect, test } from 'vitest';
import type { DossierItem } from '../model/dossier.ts';
import { createDossierStore } from './dossier-store.ts';
import { lateStore } from './late-store.ts';
import { emptyDisk, memoryJournal, memoryStorage } from './testing/memory-storage.ts';

const NOW = '2026-11-22T09:30:00Z';

const item = (articleId: string): DossierItem => ({
  kind: 'article',
  articleId,
  title: articleId,
  addedAt: NOW,
  note: '',
});

const openStore = () =>
  createDossierStore({
    storage: memoryStorage(emptyDisk()),
    journal: memoryJournal(),
    clock: () => NOW,
    tell: () => {},
  });

test('what is asked for before the store is there happens in its order when it is', async () => {
  const store = lateStore(async () => openStore());
  const seen: number[] = [];
  store.subscribe(() => seen.push(store.getState().dossier.items.length));
  store.change({ kind: 'add', item: item('a') });
  store.change({ kind: 'add', item: item('b') });
  expect(store.getState()).toMatchObject({ isReady: false, unsaved: 2 });
  await store.sync();
  expect(store.getState()).toMatchObject({ isReady: true, unsaved: 0, trouble: null });
  expect(store.getState().dossier.items.map(({ articleId }) => articleId)).toEqual(['a', 'b']);
  expect(seen.at(-1)).toBe(2);
});

test('a store that does not come says so, and no change is lost when it comes later', async () => {
  let isOnline = false;
  const store = lateStore(async () => {
    if (!isOnline) throw new Error('offline');
    return openStore();
  });
  store.change({ kind: 'add', item: item('a') });
  await store.sync();
  expect(store.getState()).toMatchObject({
    isReady: true,
    unsaved: 1,
    trouble: { kind: 'blocked', message: 'offline' },
  });
  isOnline = true;
  await store.sync();
  expect(store.getState()).toMatchObject({ unsaved: 0, trouble: null });
  expect(store.getState().dossier.items).toHaveLength(1);
});

test('a task for the end of the page that was taken back before the store came is not done', async () => {
  const done: string[] = [];
  const store = lateStore(async () => openStore());
  store.beforeLeave(() => done.push('kept'));
  store.beforeLeave(() => done.push('taken back'))();
  await store.sync();
  store.leave();
  expect(done).toEqual(['kept']);
});
