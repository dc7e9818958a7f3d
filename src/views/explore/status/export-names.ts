/** What the formats of results are called: known before the formats themselves are fetched. */
export const EXPORT_NAMES = [
  'CSV',
  'JSON',
  'Markdown',
  'Chicago',
  'APA',
  'BibTeX',
  'RIS',
  'CSL-JSON',
] as const;
