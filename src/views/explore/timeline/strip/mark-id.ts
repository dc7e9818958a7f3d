/** Of the one element that stands for an article in the strip, whichever that is. */
export const markId = (position: number): string => `mark-${position}`;
