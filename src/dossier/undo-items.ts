import { type DossierItem, itemKey } from '../model/dossier.ts';

type Items = readonly DossierItem[];
type Done = { readonly before: Items; readonly after: Items };
type ByKey = ReadonlyMap<string, DossierItem>;

const byKey = (items: Items): ByKey => new Map(items.map((item) => [itemKey(item), item]));

/** What was there before, but for what was removed since, and with the notes written since. */
function wanted({ before, after }: Done, now: ByKey): Items {
  const then = byKey(after);
  return before.flatMap((item) => {
    const key = itemKey(item);
    const [left, current] = [then.get(key), now.get(key)];
    if (current === undefined) return left === undefined ? item : [];
    return left === undefined || current.note !== left.note ? { ...item, note: current.note } : item;
  });
}

/** Whether the items both lists have stand in the same order in both. */
function sameOrder(one: Items, other: Items): boolean {
  const [ones, others] = [byKey(one), byKey(other)];
  const shared = [...ones.keys()].filter((key) => others.has(key));
  const theirs = [...others.keys()].filter((key) => ones.has(key));
  return shared.every((key, at) => key === theirs[at]);
}

/** `items` in the order of `model`; each that `model` lacks stays behind the one it stood behind in `items`. */
function inOrderOf(items: Items, model: Items): Items {
  const all = byKey(items);
  const ordered = model.flatMap((item) => all.get(itemKey(item)) ?? []);
  const placed = new Set(ordered.map(itemKey));
  let previous: string | null = null;
  for (const item of items) {
    const key = itemKey(item);
    if (!placed.has(key)) {
      const at: number = previous === null ? 0 : ordered.findIndex((one) => itemKey(one) === previous) + 1;
      ordered.splice(at, 0, item);
    }
    previous = key;
  }
  return ordered;
}

/**
 * Takes back what led from `before` to `after`, and only that: what was added, removed, written or ordered since, by whichever
 * tab, stays. Where nothing happened since, the result is `before`.
 */
export function undoItems(now: Items, done: Done): Items {
  const [known, then] = [byKey(done.before), byKey(done.after)];
  const since = now.filter((item) => !known.has(itemKey(item)) && !then.has(itemKey(item)));
  const items = [...wanted(done, byKey(now)), ...since];
  return sameOrder(now, done.after) ? items : inOrderOf(items, now);
}
