/** The files a chart can be taken away as. */
export const CHART_FORMATS = [
  { id: 'csv', name: 'CSV', what: 'the numbers' },
  { id: 'svg', name: 'SVG', what: 'the picture to edit' },
  { id: 'png', name: 'PNG', what: 'the picture' },
] as const;

export type ChartFormat = (typeof CHART_FORMATS)[number]['id'];
