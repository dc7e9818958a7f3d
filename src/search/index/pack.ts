import { IndexFault } from './index-fault.ts';

/** What every file of the index begins with; the last sign is the version of the layout. */
const MARK = 'OEWFIND1';
/** The mark, and which build of the index the file is of. */
const HEAD = MARK.length + 4;

async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer());
}

/** `bytes` as a file: compressed, with a sum that tells when they were damaged. `build` is a number below 2³². */
export async function packFile(
  build: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = await pass(bytes, new CompressionStream('deflate'));
  const file = new Uint8Array(HEAD + body.length);
  file.set(new TextEncoder().encode(MARK));
  new DataView(file.buffer).setUint32(MARK.length, build);
  file.set(body, HEAD);
  return file;
}

export type Unpacked = { readonly build: number; readonly bytes: Uint8Array<ArrayBuffer> };

/** What `packFile` packed. Throws `IndexFault` for bytes of another kind or version, and for damaged ones. */
export async function unpackFile(file: Uint8Array<ArrayBuffer>): Promise<Unpacked> {
  const mark = new TextDecoder().decode(file.subarray(0, MARK.length));
  if (mark !== MARK || file.length < HEAD) {
    const found = /^[ -~]+$/.test(mark) ? `“${mark}”` : `${file.length} bytes without a mark`;
    throw new IndexFault('the first bytes', found, `“${MARK}”`);
  }
  const build = new DataView(file.buffer, file.byteOffset).getUint32(MARK.length);
  const bytes = await pass(file.subarray(HEAD), new DecompressionStream('deflate')).catch(() => {
    throw new IndexFault('the packed part', `${file.length - HEAD} bytes that do not unpack`, 'all of it');
  });
  return { build, bytes };
}
