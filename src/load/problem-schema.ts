import * as v from 'valibot';
import type { Problem } from '../model/problem.ts';

export const problemsSchema: v.GenericSchema<unknown, readonly Problem[]> = v.array(
  v.object({
    file: v.string(),
    line: v.number(),
    kind: v.string(),
    severity: v.picklist(['error', 'warn', 'info']),
    article: v.nullable(v.string()),
    message: v.string(),
  }),
);
