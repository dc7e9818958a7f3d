import type { PartialDate } from '../model/partial-date.ts';

/** What the timeline's bars show: how many articles, or which part of all the month's articles. */
export type Measure = 'count' | 'share';

export const MEASURES = ['count', 'share'] as const satisfies readonly Measure[];

/** First and last month the timeline's axis shows, both inclusive. */
export type Zoom = { readonly from: PartialDate; readonly to: PartialDate };

/** How the articles a query keeps are drawn. It narrows and orders nothing, so it is no part of the query. */
export type View = { readonly zoom: Zoom | null; readonly measure: Measure };

export const PLAIN_VIEW: View = { zoom: null, measure: 'count' };

export const withMeasure = (view: View, measure: Measure): View => ({ ...view, measure });

export const withZoom = (view: View, zoom: Zoom | null): View => ({ ...view, zoom });
