/** Id of a work's box in the graph. */
export const workAnchor = (id: string): string => `work-${id}`;
