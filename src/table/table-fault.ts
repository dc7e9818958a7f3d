/** What is wrong with the bytes of a table: where, what stands there, and what should. */
export class TableFault extends Error {
  readonly place: string;
  readonly found: string;
  readonly expected: string;

  constructor(place: string, found: string, expected: string) {
    super(`${place}: found ${found}; expected ${expected}`);
    this.name = 'TableFault';
    this.place = place;
    this.found = found;
    this.expected = expected;
  }
}
