import type { Location } from 'react-router-dom';

/** The id that an address names after `#`; as it is written where that is no valid escape. */
export function hashId({ hash }: Pick<Location, 'hash'>): string {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
