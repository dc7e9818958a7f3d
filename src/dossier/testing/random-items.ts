import fc from 'fast-check';
import type { DossierItem } from '../../model/dossier.ts';
import { itemKey } from '../../model/dossier.ts';
import type { DossierChange } from '../change.ts';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const notes = fc.constantFrom('', 'one', 'two', 'one and two');

const kept = {
  articleId: ids,
  title: fc.string(),
  addedAt: fc.constant('2026-11-22T09:30:00Z'),
  note: notes,
};

export const randomItem: fc.Arbitrary<DossierItem> = fc.oneof(
  fc.record({ kind: fc.constant('article' as const), ...kept }),
  fc.record({
    kind: fc.constant('passage' as const),
    ...kept,
    text: fc.string(),
    from: fc.constantFrom(null, 'Source 1'),
    selector: fc.record({
      exact: fc.constantFrom('x', 'y'),
      prefix: fc.constant(''),
      suffix: fc.constant('"'),
    }),
  }),
);

export const randomItems = fc.uniqueArray(randomItem, { selector: itemKey, maxLength: 8 });

const key = randomItem.map(itemKey);

export const randomChange: fc.Arbitrary<DossierChange> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), item: randomItem }),
  fc.record({ kind: fc.constant('write' as const), item: randomItem, from: notes }),
  fc.record({ kind: fc.constant('remove' as const), keys: fc.array(key, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('move' as const), key, before: fc.option(key) }),
  fc.record({ kind: fc.constant('merge' as const), items: randomItems }),
  fc.record({ kind: fc.constant('replace' as const), items: randomItems, shown: fc.array(key) }),
  fc.record({ kind: fc.constant('undo' as const), before: randomItems, after: randomItems }),
);
