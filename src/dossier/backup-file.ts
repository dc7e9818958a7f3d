import type { Dossier, Instant } from '../model/dossier.ts';
import { printBackup } from './decode-dossier.ts';

export type BackupFile = { readonly name: string; readonly mime: string; readonly text: string };

const MIME = 'application/json';

/** `oe-watch-dossier-2026-11-22.json`: the day, in UTC, it was made on. */
export function backupFile(dossier: Dossier, now: Instant): BackupFile {
  return { name: `oe-watch-dossier-${now.slice(0, 10)}.json`, mime: MIME, text: printBackup(dossier) };
}

/** What was set aside, as it was found. */
export function asideFile({ at, value }: { readonly at: Instant; readonly value: unknown }): BackupFile {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const name = `oe-watch-dossier-unreadable-${at.slice(0, 10)}.json`;
  return { name, mime: MIME, text: text ?? String(value) };
}
