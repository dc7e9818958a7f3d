import { csv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { markdown } from './markdown.ts';

/** Every format a table can be taken out in. */
export const EXPORT_FORMATS = [csv, markdown] as const satisfies readonly ExportFormat[];
