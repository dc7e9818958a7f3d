import * as v from 'valibot';
import { decode } from '../load/decode.ts';
import { LoadFailure } from '../load/load-failure.ts';
import { parseJson } from '../load/parse-json.ts';
import { DOSSIER_FORMAT, type Dossier, itemKey } from '../model/dossier.ts';
import { DossierFault } from './dossier-fault.ts';
import { dossierSchema } from './dossier-schema.ts';

const FILE = 'dossier';
const ANY_VERSION = /^oe-watch-dossier\/\S+$/;

const anyVersion = v.object({ format: v.pipe(v.string(), v.regex(ANY_VERSION)) });

/** The version first: in a dossier of another one every other mismatch is only a consequence. */
function checkVersion(value: unknown): void {
  const found = v.safeParse(anyVersion, value);
  if (found.success && found.output.format !== DOSSIER_FORMAT) {
    throw new DossierFault({ kind: 'other-version', found: found.output.format });
  }
}

function checkKeys({ items }: Dossier): void {
  const seen = new Map<string, number>();
  for (const [at, item] of items.entries()) {
    const first = seen.get(itemKey(item));
    if (first !== undefined) {
      const received = `the same as items[${first}]`;
      throw new DossierFault({
        kind: 'wrong-shape',
        path: `items[${at}]`,
        expected: 'another item',
        received,
      });
    }
    seen.set(itemKey(item), at);
  }
}

/** What the loader says of a file, said of a dossier. */
function asDossierFault(error: unknown): unknown {
  if (!(error instanceof LoadFailure)) return error;
  const { fault } = error;
  if (fault.kind === 'not-json') {
    return new DossierFault({ kind: 'not-json', line: fault.line, column: fault.column });
  }
  if (fault.kind !== 'wrong-shape') return error;
  const { path, expected, received } = fault;
  return new DossierFault({ kind: 'wrong-shape', path, expected, received });
}

/** Throws `DossierFault`: other-version or wrong-shape, for the first place that is off. */
export function decodeDossier(value: unknown): Dossier {
  checkVersion(value);
  try {
    const dossier = decode(dossierSchema, value, FILE);
    checkKeys(dossier);
    return dossier;
  } catch (error) {
    throw asDossierFault(error);
  }
}

/** A dossier from the text of a backup file. Throws `DossierFault`: not-json, other-version or wrong-shape. */
export function readBackup(text: string): Dossier {
  try {
    // Editors on Windows put a byte order mark before what they save.
    return decodeDossier(parseJson(text.replace(/^\uFEFF/, ''), FILE));
  } catch (error) {
    throw asDossierFault(error);
  }
}

/** The text of a backup file: `readBackup` gives the same dossier back. */
export function printBackup(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
