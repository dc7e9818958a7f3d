import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARKS, unpackPart } from './pack.ts';
import { BLOCK_ROWS, blockPath, decodeRows, makeRowBlocks } from './row-blocks.ts';
import { TableFault } from './table-fault.ts';

test('every row is in the block its path names', async () => {
  const row = fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('', 'سپاه', '“𝄞”'));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 3 }), fc.nat(1600), async (some, length) => {
      const rows = Array.from({ length }, (_, at) => some[at % some.length] ?? '');
      const blocks = await makeRowBlocks(rows);
      expect(blocks.length).toBe(Math.ceil(length / BLOCK_ROWS));
      const read = await Promise.all(
        blocks.map(async (block) => decodeRows(await unpackPart(MARKS.rows, block))),
      );
      expect(read.flat()).toEqual(rows);
    }),
    { numRuns: 20 },
  );
  expect([0, 511, 512, 40_000].map((at) => blockPath('raw/a-txt.json', at))).toEqual([
    'raw/a-txt/0.bin',
    'raw/a-txt/0.bin',
    'raw/a-txt/1.bin',
    'raw/a-txt/78.bin',
  ]);
});

test('bytes that are no block are refused', async () => {
  const [block] = await makeRowBlocks(['one', 'two']);
  const bytes = await unpackPart(MARKS.rows, block ?? new Uint8Array());
  expect(() => decodeRows(bytes.slice(0, -1))).toThrow(TableFault);
  expect(() => decodeRows(new Uint8Array([...bytes, 0]))).toThrow(TableFault);
});
