/** Texts that lie in one piece of bytes, each decoded when it is asked for. */
export type Texts = {
  readonly length: number;
  readonly at: (position: number) => string;
  /** All of them, for few and short ones. */
  readonly list: () => readonly string[];
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Where the texts begin and end in all of them decoded as one, which is many times as fast as one by one. */
function placesOf(bytes: Uint8Array, offsets: Uint32Array): Uint32Array {
  const places = new Uint32Array(offsets.length);
  let [at, place] = [0, 0];
  for (let n = 0; n < offsets.length; n++) {
    for (const end = offsets[n] as number; at < end; at++) {
      const byte = bytes[at] as number;
      // A byte that goes on is none of its own; four bytes are two places.
      if ((byte & 0xc0) !== 0x80) place += byte >= 0xf0 ? 2 : 1;
    }
    places[n] = place;
  }
  return places;
}

export function textsIn(bytes: Uint8Array<ArrayBuffer>, offsets: Uint32Array): Texts {
  const at = (position: number): string =>
    decoder.decode(bytes.subarray(offsets[position], offsets[position + 1]));
  return {
    length: offsets.length - 1,
    at,
    list: () => {
      const whole = decoder.decode(bytes);
      // In a text of ASCII alone bytes are places.
      const places = whole.length === bytes.length ? offsets : placesOf(bytes, offsets);
      if (places.at(-1) !== whole.length) return Array.from({ length: offsets.length - 1 }, (_, n) => at(n));
      return Array.from({ length: offsets.length - 1 }, (_, n) => whole.slice(places[n], places[n + 1]));
    },
  };
}
