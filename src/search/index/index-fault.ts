/** What is wrong with the bytes of the search index: where, what stands there, and what should. */
export class IndexFault extends Error {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  /** The file's name, where it is known. */
  readonly file: string | null;

  constructor(place: string, found: string, expected: string, file: string | null = null) {
    super(`${place}: found ${found}; expected ${expected}`);
    this.name = 'IndexFault';
    this.place = place;
    this.found = found;
    this.expected = expected;
    this.file = file;
  }
}
