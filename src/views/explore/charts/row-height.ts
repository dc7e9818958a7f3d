/** Height of a bar with its label: beside each other, or the label over the bar. */
export const rowHeight = (stacked: boolean): number => (stacked ? 36 : 24);
