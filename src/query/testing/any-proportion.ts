import fc from 'fast-check';
import type { Proportion } from '../compare/proportion.ts';

export const anyProportion: fc.Arbitrary<Proportion> = fc
  .integer({ min: 0, max: 300 })
  .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
