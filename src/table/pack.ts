import { TableFault } from './table-fault.ts';
import { numberBytes } from './table-writer.ts';

/** Which part of a table a file holds; the last sign is the version of its layout. */
export const MARKS = {
  summary: 'OEWSUM-1',
  texts: 'OEWTXT-1',
  citations: 'OEWCIT-1',
  references: 'OEWREF-1',
  problems: 'OEWPRB-1',
  links: 'OEWLNK-1',
  rows: 'OEWROW-1',
} as const;

export type PartMark = (typeof MARKS)[keyof typeof MARKS];

/** The mark, then the length of what is packed. */
const HEAD = 12;

async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer());
}

/** `bytes` as a file: marked, compressed, with a sum that tells when it was damaged. */
export async function packPart(
  mark: PartMark,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = await pass(bytes, new CompressionStream('deflate'));
  const file = new Uint8Array(HEAD + body.length);
  file.set(new TextEncoder().encode(mark));
  file.set(numberBytes(bytes.length), mark.length);
  file.set(body, HEAD);
  return file;
}

function checkMark(mark: PartMark, file: Uint8Array<ArrayBuffer>): void {
  if (file.length < HEAD) throw new TableFault('the first bytes', `${file.length} bytes`, `${HEAD} or more`);
  const found = new TextDecoder().decode(file.subarray(0, mark.length));
  if (found === mark) return;
  throw new TableFault('the first bytes', JSON.stringify(found), JSON.stringify(mark));
}

/** What was packed under this mark. Throws `TableFault` for another mark, and for bytes that are damaged or cut short. */
export async function unpackPart(
  mark: PartMark,
  file: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  checkMark(mark, file);
  const length = new DataView(file.buffer, file.byteOffset).getUint32(mark.length, true);
  const body = file.subarray(HEAD);
  const bytes = await pass(body, new DecompressionStream('deflate')).catch(() => {
    throw new TableFault('the packed part', `${body.length} bytes that do not unpack`, 'packed bytes, whole');
  });
  if (bytes.length !== length)
    throw new TableFault('the packed part', `${bytes.length} bytes`, `${length} bytes`);
  return bytes;
}
