import type { PartialDate } from '../model/partial-date.ts';

/** What a chart over time shows: how many articles, or which part of all articles of the month or year. */
export type Measure = 'count' | 'share';

export const MEASURES = ['count', 'share'] as const satisfies readonly Measure[];

/** First and last month the timeline's axis shows, both inclusive. */
export type Zoom = { readonly from: PartialDate; readonly to: PartialDate };

/** How the articles a query keeps are drawn. It narrows and orders nothing, so it is no part of the query. */
export type View = {
  readonly zoom: Zoom | null;
  /** Of the timeline. */
  readonly measure: Measure;
  /** Of the charts by year. */
  readonly byYear: Measure;
};

export const PLAIN_VIEW: View = { zoom: null, measure: 'count', byYear: 'count' };

export const withMeasure = (view: View, measure: Measure): View => ({ ...view, measure });

export const withMeasureByYear = (view: View, byYear: Measure): View => ({ ...view, byYear });

export const withZoom = (view: View, zoom: Zoom | null): View => ({ ...view, zoom });
