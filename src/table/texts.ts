/** Texts that lie in one piece of bytes, each decoded when it is asked for. */
export type Texts = {
  readonly length: number;
  readonly at: (position: number) => string;
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function textsIn(bytes: Uint8Array<ArrayBuffer>, offsets: Uint32Array): Texts {
  return {
    length: offsets.length - 1,
    at: (position) => decoder.decode(bytes.subarray(offsets[position], offsets[position + 1])),
  };
}

/** All of them, for few and short ones. */
export function listTexts(texts: Texts): readonly string[] {
  return Array.from({ length: texts.length }, (_, position) => texts.at(position));
}
