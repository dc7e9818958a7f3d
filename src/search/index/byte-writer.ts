const FIRST_ROOM = 16;

/** Bytes that grow as they are written. A number takes a byte for every seven bits it has (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_ROOM);
  length = 0;

  #makeRoom(count: number): void {
    if (this.length + count <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(2 * this.#bytes.length, this.length + count));
    wider.set(this.#bytes.subarray(0, this.length));
    this.#bytes = wider;
  }

  byte(value: number): void {
    if (this.length === this.#bytes.length) this.#makeRoom(1);
    this.#bytes[this.length++] = value;
  }

  /** A whole number of 0 to 2³² - 1. */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** With its length before it. */
  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    this.append(bytes);
  }

  /** What was written; the same memory, not a copy. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }
}
