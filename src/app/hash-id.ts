import type { Location } from 'react-router-dom';
import { decodeAddress } from './decode-address.ts';

/** The id that an address names after `#`. */
export function hashId({ hash }: Pick<Location, 'hash'>): string {
  return decodeAddress(hash.slice(1));
}
