import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOSSIER_FORMAT } from '../model/dossier.ts';
import { printBackup, readBackup } from './decode-dossier.ts';
import { DossierFault, type Fault, faultOf } from './dossier-fault.ts';
import { randomItems } from './testing/random-items.ts';

function faultIn(text: string): Fault | null {
  try {
    readBackup(text);
    return null;
  } catch (error) {
    return error instanceof DossierFault ? error.fault : null;
  }
}

const ITEM = { kind: 'article', articleId: 'a', title: 'A', addedAt: '2026-11-22T09:30:00Z', note: '' };
const file = (...items: readonly unknown[]): string => JSON.stringify({ format: DOSSIER_FORMAT, items });

test('a backup read back is the same dossier, with a byte order mark too', () => {
  fc.assert(
    fc.property(randomItems, (items) => {
      const dossier = { format: DOSSIER_FORMAT, items } as const;
      expect(readBackup(printBackup(dossier))).toEqual(dossier);
      expect(readBackup(`\uFEFF${printBackup(dossier)}`)).toEqual(dossier);
    }),
  );
});

test('a file that is not JSON says where it breaks', () => {
  expect(faultIn('{\n  "format": oe')).toEqual({ kind: 'not-json', line: 2, column: 13 });
  expect(faultIn('')).toEqual({ kind: 'not-json', line: 1, column: 1 });
});

test('another version is named, whatever else is wrong', () => {
  expect(faultIn('{"format": "oe-watch-dossier/2", "things": 1}')).toEqual({
    kind: 'other-version',
    found: 'oe-watch-dossier/2',
  });
});

test.each([
  ['[]', 'format', 'a value', 'nothing'],
  ['{"format": "oe-watch-corpus/1"}', 'format', '"oe-watch-dossier/1"', '"oe-watch-corpus/1"'],
  [file({ ...ITEM, note: 7 }), 'items[0].note', 'string', '7'],
  [file(ITEM, { ...ITEM, articleId: '' }), 'items[1].articleId', 'a text that is not empty', '""'],
  [file({ ...ITEM, addedAt: '2026-11-22' }), 'items[0].addedAt', 'a moment in UTC', '"2026-11-22"'],
  [file({ ...ITEM, kind: 'passage' }), 'items[0].selector', 'a value', 'nothing'],
  [file(ITEM, ITEM), 'items[1]', 'another item', 'the same as items[0]'],
])('%s is off at %s', (text, path, expected, received) => {
  const fault = faultIn(text);
  expect(fault).toMatchObject({ kind: 'wrong-shape', path, received });
  expect(fault).toHaveProperty('expected', expect.stringContaining(expected));
});

test('a full disk is told from a browser that refuses', () => {
  expect(faultOf(new DOMException('no room', 'QuotaExceededError'))).toEqual({ kind: 'full' });
  expect(faultOf(new DOMException('denied', 'SecurityError'))).toEqual({
    kind: 'blocked',
    message: 'denied',
  });
  expect(faultOf('odd')).toEqual({ kind: 'blocked', message: 'odd' });
});
