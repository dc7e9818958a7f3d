import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOSSIER_FORMAT, type Dossier, type DossierItem, itemKey } from '../model/dossier.ts';
import { applyChange } from './change.ts';
import { compareDossiers, isSame } from './compare-dossiers.ts';
import { randomChange, randomItem, randomItems } from './testing/random-items.ts';

const dossierOf = (items: readonly DossierItem[]): Dossier => ({ format: DOSSIER_FORMAT, items });

const article = (articleId: string, note = ''): DossierItem => ({
  kind: 'article',
  articleId,
  title: articleId.toUpperCase(),
  addedAt: '2026-11-22T09:30:00Z',
  note,
});

const ABC = dossierOf([article('a'), article('b', 'note'), article('c')]);
const idsOf = ({ items }: Dossier): string => items.map(({ articleId }) => articleId).join('');
const keyOf = (id: string): string => itemKey(article(id));

const sorted = ({ items }: Dossier): Dossier =>
  dossierOf(items.toSorted((one, other) => (itemKey(one) < itemKey(other) ? -1 : 1)));

test('no change makes two items of one key, and doing it twice is doing it once', () => {
  fc.assert(
    fc.property(randomItems, randomChange, (items, change) => {
      const once = applyChange(dossierOf(items), change);
      expect(new Set(once.items.map(itemKey)).size).toBe(once.items.length);
      const twice = applyChange(once, change);
      // An undo finds its place anew in what it made itself.
      expect(change.kind === 'undo' ? sorted(twice) : twice).toEqual(
        change.kind === 'undo' ? sorted(once) : once,
      );
    }),
  );
});

test('what is added stands at the end; added again it keeps its place and note', () => {
  expect(idsOf(applyChange(ABC, { kind: 'add', item: article('d') }))).toBe('abcd');
  expect(applyChange(ABC, { kind: 'add', item: article('b') })).toEqual(ABC);
});

test('an item moves before another or to the end; before one that is gone it stays', () => {
  const moved = (key: string, before: string | null) =>
    idsOf(applyChange(ABC, { kind: 'move', key: keyOf(key), before: before && keyOf(before) }));
  expect(moved('c', 'a')).toBe('cab');
  expect(moved('a', 'c')).toBe('bac');
  expect(moved('a', null)).toBe('bca');
  expect(moved('a', 'z')).toBe('abc');
  expect(moved('a', 'a')).toBe('abc');
  expect(moved('z', 'a')).toBe('abc');
});

test('a note for an item that another tab removed brings it back', () => {
  const without = applyChange(ABC, { kind: 'remove', keys: [keyOf('b')] });
  const written = applyChange(without, { kind: 'write', item: article('b', 'more'), from: 'note' });
  expect(written.items.at(-1)).toEqual(article('b', 'more'));
});

test('a note takes the place of the one it began from, and stands beside what another tab wrote', () => {
  const write = { kind: 'write', item: article('b', 'note and more'), from: 'note' } as const;
  expect(applyChange(ABC, write).items[1]?.note).toBe('note and more');
  const other = applyChange(ABC, { kind: 'write', item: article('b', 'else'), from: 'note' });
  expect(applyChange(other, write).items[1]?.note).toBe('else\n\nnote and more');
  const emptied = applyChange(ABC, { kind: 'write', item: article('b', ''), from: 'note' });
  expect(emptied.items[1]?.note).toBe('');
});

test('replacing takes away what was shown, and leaves what another tab has added', () => {
  const change = {
    kind: 'replace',
    items: [article('x'), article('a')],
    shown: ABC.items.map(itemKey),
  } as const;
  const added = applyChange(ABC, { kind: 'add', item: article('d') });
  expect(idsOf(applyChange(added, change))).toBe('xad');
});

test('merging loses no item and no word of a note', () => {
  fc.assert(
    fc.property(randomItems, randomItems, (items, others) => {
      const { items: merged } = applyChange(dossierOf(items), { kind: 'merge', items: others });
      expect(merged.slice(0, items.length).map(itemKey)).toEqual(items.map(itemKey));
      for (const item of [...items, ...others]) {
        expect(merged.find((one) => itemKey(one) === itemKey(item))?.note).toContain(item.note);
      }
    }),
  );
});

test('undoing at once gives back what was', () => {
  fc.assert(
    fc.property(randomItems, randomChange, (before, change) => {
      const after = applyChange(dossierOf(before), change);
      const undone = applyChange(after, { kind: 'undo', before, after: after.items });
      expect(undone.items.map(({ note }) => note)).toEqual(before.map(({ note }) => note));
      expect(undone.items.map(itemKey)).toEqual(before.map(itemKey));
    }),
  );
});

test('undoing keeps what was added since', () => {
  fc.assert(
    fc.property(randomItems, randomChange, randomItem, (before, change, item) => {
      const after = applyChange(dossierOf(before), change);
      fc.pre(!after.items.some((one) => itemKey(one) === itemKey(item)));
      const now = applyChange(after, { kind: 'add', item });
      const undone = applyChange(now, { kind: 'undo', before, after: after.items });
      expect(undone.items.map(itemKey)).toContain(itemKey(item));
      for (const one of before) expect(undone.items.map(itemKey)).toContain(itemKey(one));
    }),
  );
});

test('undoing a removal keeps the notes written, the order made and the removals done since', () => {
  const before = ABC.items;
  const after = applyChange(ABC, { kind: 'remove', keys: [keyOf('b')] });
  const undo = { kind: 'undo', before, after: after.items } as const;
  const moved = applyChange(after, { kind: 'move', key: keyOf('c'), before: keyOf('a') });
  expect(idsOf(applyChange(moved, undo))).toBe('cab');
  const written = applyChange(after, { kind: 'write', item: article('c', 'later'), from: '' });
  expect(applyChange(written, undo).items.map(({ note }) => note)).toEqual(['', 'note', 'later']);
  const removed = applyChange(after, { kind: 'remove', keys: [keyOf('a')] });
  expect(idsOf(applyChange(removed, undo))).toBe('bc');
});

test('a difference lists what came, what went, the notes and the order', () => {
  const next = dossierOf([article('c', 'new'), article('d'), article('a')]);
  const { added, removed, notes, isReordered } = compareDossiers(ABC, next);
  expect(added.map(({ articleId }) => articleId)).toEqual(['d']);
  expect(removed.map(({ articleId }) => articleId)).toEqual(['b']);
  expect(notes).toEqual([{ item: article('c', 'new'), before: '', after: 'new' }]);
  expect(isReordered).toBe(true);
});

test('there is no difference where the dossiers are equal, and only there', () => {
  fc.assert(
    fc.property(randomItems, randomItems, (items, others) => {
      const fields = (list: readonly DossierItem[]) => list.map((item) => [itemKey(item), item.note]);
      const equal = JSON.stringify(fields(items)) === JSON.stringify(fields(others));
      expect(isSame(compareDossiers(dossierOf(items), dossierOf(others)))).toBe(equal);
      expect(isSame(compareDossiers(dossierOf(items), dossierOf(items)))).toBe(true);
    }),
  );
});
