import { MARKS, packPart } from './pack.ts';
import { createReader } from './table-reader.ts';
import { createWriter } from './table-writer.ts';

/** Rows of a raw text that one file holds: what a page shows, and some more each way. */
export const BLOCK_ROWS = 512;

/** Texts of more rows are also written in blocks; shorter ones are shown whole. */
const LONG = 2000;

export const isInBlocks = (rows: number): boolean => rows > LONG;

/** Path of the block that a row (from 0) is in, by the path of the whole text. */
export const blockPath = (raw: string, row: number): string =>
  `${raw.replace(/\.json$/, '')}/${Math.floor(row / BLOCK_ROWS)}.bin`;

/** The rows as files, the first rows first. */
export function makeRowBlocks(rows: readonly string[]): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, at) => {
    const writer = createWriter();
    writer.texts(rows.slice(at * BLOCK_ROWS, (at + 1) * BLOCK_ROWS));
    return packPart(MARKS.rows, writer.bytes());
  });
  return Promise.all(blocks);
}

/** The rows of a block's bytes. Throws `TableFault` where they are not what a block holds. */
export function decodeRows(bytes: Uint8Array<ArrayBuffer>): readonly string[] {
  const reader = createReader(bytes);
  const rows = reader.texts('rows').list();
  reader.end();
  return rows;
}
