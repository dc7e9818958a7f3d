/** Texts that lie in one piece of bytes, each decoded when it is asked for. */
export type Texts = {
  readonly length: number;
  readonly at: (position: number) => string;
  /** All of them, for few and short ones. */
  readonly list: () => readonly string[];
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function textsIn(bytes: Uint8Array<ArrayBuffer>, offsets: Uint32Array): Texts {
  const at = (position: number): string =>
    decoder.decode(bytes.subarray(offsets[position], offsets[position + 1]));
  return {
    length: offsets.length - 1,
    at,
    list: () => {
      const whole = decoder.decode(bytes);
      // In a text of ASCII alone bytes are places.
      const isPlain = whole.length === bytes.length;
      return Array.from({ length: offsets.length - 1 }, (_, position) =>
        isPlain ? whole.slice(offsets[position], offsets[position + 1]) : at(position),
      );
    },
  };
}
