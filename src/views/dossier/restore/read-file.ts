import { readBackup } from '../../../dossier/decode-dossier.ts';
import { type Fault, faultOf } from '../../../dossier/dossier-fault.ts';
import type { Dossier } from '../../../model/dossier.ts';

/** A file the user chose: a dossier, or why it is none. */
export type ChosenFile =
  | { readonly kind: 'dossier'; readonly name: string; readonly dossier: Dossier }
  | { readonly kind: 'fault'; readonly name: string; readonly fault: Fault };

export async function readFile(file: File): Promise<ChosenFile> {
  const { name } = file;
  try {
    return { kind: 'dossier', name, dossier: readBackup(await file.text()) };
  } catch (error) {
    return { kind: 'fault', name, fault: faultOf(error) };
  }
}
