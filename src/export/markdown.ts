import { escapeMarkdown } from './escape-markdown.ts';
import type { ExportFormat } from './export-format.ts';
import type { ExportCell, ExportTable } from './export-table.ts';

function printRow(cells: readonly ExportCell[]): string {
  return `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(' | ')} |`;
}

function printTable({ columns, rows }: ExportTable): readonly string[] {
  const rule = columns.map((_, column) => {
    const numeric = rows.length > 0 && rows.every((row) => typeof row[column] === 'number');
    return numeric ? '---:' : '---';
  });
  return [printRow(columns), `| ${rule.join(' | ')} |`, ...rows.map(printRow)];
}

export const markdown = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mime: 'text/markdown',
  print: (table) => {
    const said = `${table.rows.length} ${table.rows.length === 1 ? 'row' : 'rows'}. Filter: ${escapeMarkdown(table.filter)}.`;
    return `${[`# ${escapeMarkdown(table.title)}`, '', said, '', ...printTable(table)].join('\n')}\n`;
  },
} as const satisfies ExportFormat;
