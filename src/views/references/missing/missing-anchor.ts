import { titleKey } from '../../../search/title-key.ts';

/** Address of an article in the register. */
export const missingAnchor = (title: string): string => `missing-${titleKey(title)}`;
