import { IndexFault } from './index-fault.ts';

/** Reads what a `ByteWriter` wrote. Throws `IndexFault` where the bytes end too soon. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  number(): number {
    const bytes = this.#bytes;
    let value = 0;
    for (let shift = 0; this.#at < bytes.length; shift += 7) {
      const byte = bytes[this.#at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw this.#tooShort(1);
  }

  numbers(count: number): Uint32Array {
    if (count > this.#bytes.length - this.#at) throw this.#tooShort(count);
    const numbers = new Uint32Array(count);
    for (let i = 0; i < count; i++) numbers[i] = this.number();
    return numbers;
  }

  /** Passes over so many numbers without reading them. */
  skipNumbers(count: number): void {
    const bytes = this.#bytes;
    let left = count;
    while (left > 0 && this.#at < bytes.length) if ((bytes[this.#at++] as number) < 0x80) left -= 1;
    if (left > 0) throw this.#tooShort(left);
  }

  take(count: number): Uint8Array {
    if (count > this.#bytes.length - this.#at) throw this.#tooShort(count);
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  text(): string {
    return new TextDecoder().decode(this.take(this.number()));
  }

  #tooShort(count: number): IndexFault {
    return new IndexFault(
      `byte ${this.#at}`,
      `an end after ${this.#bytes.length} bytes`,
      `${count} more to read`,
    );
  }
}
