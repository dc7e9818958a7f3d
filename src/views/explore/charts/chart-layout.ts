/** The charts side by side: one, two or three. */
export const CHART_GRID = 'grid gap-3 md:grid-cols-2 xl:grid-cols-[1fr_1fr_1.35fr]';

/** A layer of its own, so that a browser need not look at it again while the timeline above moves; in front while it is used. */
export const CHART_CELL = 'grid grid-cols-[minmax(0,1fr)] will-change-transform focus-within:z-10 hover:z-10';

/** How many of the columns a chart takes: one; both of two; that, and two of three. */
export const SPANS = { one: '', row: 'md:col-span-2 xl:col-span-1', two: 'md:col-span-2' } as const;
