/** Where what can be done with a chart stands in palette and help. */
export const CHART_GROUP = 'Charts';
