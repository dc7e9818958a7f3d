/** The names of the files of an index. */
export const ROOT_FILE = 'root.bin';
export const wordsFile = (shard: number): string => `words-${shard}.bin`;
export const positionsFile = (shard: number, part: number): string => `positions-${shard}-${part}.bin`;
export const beginningsFile = (file: number): string => `beginnings-${file}.bin`;
export const spellingsFile = (file: number): string => `spellings-${file}.bin`;
export const namesFile = (kind: string): string => `names-${kind}.bin`;
