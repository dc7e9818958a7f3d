/**
 * Puts blocks of numbers and texts one after the other, for `createReader` to take them in the same order. A block says how many it
 * holds. Numbers are whole, from 0 to 2^31 - 1; a text's lone surrogates become U+FFFD.
 */
export type Writer = {
  readonly ints: (values: ArrayLike<number>) => void;
  /** As `ints`, for numbers that lie near the one before. */
  readonly deltas: (values: ArrayLike<number>) => void;
  readonly texts: (texts: readonly string[]) => void;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
};

function widthOf(values: ArrayLike<number>): number {
  let highest = 0;
  for (let i = 0; i < values.length; i++) highest = Math.max(highest, values[i] ?? 0);
  return highest <= 0xff ? 1 : highest <= 0xffff ? 2 : 4;
}

/** All low bytes, then all higher ones: like stands by like, which packs better. */
function planesOf(values: ArrayLike<number>, width: number): Uint8Array {
  const planes = new Uint8Array(values.length * width);
  for (let plane = 0; plane < width; plane++) {
    const from = plane * values.length;
    for (let i = 0; i < values.length; i++) planes[from + i] = (values[i] ?? 0) >>> (8 * plane);
  }
  return planes;
}

/** 0, -1, 1, -2 as 0, 1, 2, 3: a small step up or down is a small number. */
function stepsOf(values: ArrayLike<number>): Uint32Array {
  return Uint32Array.from({ length: values.length }, (_, i) => {
    const step = (values[i] ?? 0) - (i === 0 ? 0 : (values[i - 1] ?? 0));
    return (step << 1) ^ (step >> 31);
  });
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Four bytes, the lowest first. */
export function numberBytes(value: number): Uint8Array {
  return planesOf([value], 4);
}

export function createWriter(): Writer {
  const parts: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const ints: Writer['ints'] = (values) => {
    const width = widthOf(values);
    parts.push(numberBytes(values.length), Uint8Array.of(width), planesOf(values, width));
  };
  return {
    ints,
    deltas: (values) => ints(stepsOf(values)),
    texts: (texts) => {
      const encoded = texts.map((text) => encoder.encode(text));
      ints(encoded.map(({ length }) => length));
      parts.push(join(encoded));
    },
    bytes: () => join(parts),
  };
}
