/**
 * Attributes that draw what the query's dates leave out faintly. Not `opacity`: hundreds of elements that have it cost
 * a browser several milliseconds a frame.
 */
export const fadeUnless = (chosen: boolean) => (chosen ? {} : { fillOpacity: 0.3, strokeOpacity: 0.3 });
