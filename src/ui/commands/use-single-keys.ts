import { useSyncExternalStore } from 'react';
import { areSingleKeysOn, subscribeToSingleKeys } from './single-keys.ts';

/** Whether single-key shortcuts are switched on; keeps up with the switch. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribeToSingleKeys, areSingleKeysOn);
}
