/** The middle of the values. */
export const median = (values) => quantile(values, 0.5);

export const p95 = (values) => quantile(values, 0.95);

function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Three digits that count: `0.294`, `12.3`, `1,230`. */
export function short(value) {
  if (!Number.isFinite(value)) return 'none';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** `8.3×` */
export const times = (value) => `${short(value)}×`;

export const megabytes = (bytes) => short(bytes / 1e6);

/** A table in Markdown; the first column is text, the others numbers. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
