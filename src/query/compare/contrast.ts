import { differenceInterval, differenceOf, suretyOf } from './difference.ts';
import { type Interval, type Proportion, Z95 } from './proportion.ts';
import { findLack, type Lack } from './too-few.ts';

/** The part of two sides' articles that has something, and how the parts differ: side B less side A. */
export type Contrast = {
  readonly a: Proportion;
  readonly b: Proportion;
  readonly difference: number;
  /** 95 %. */
  readonly interval: Interval;
  /** The z at which the interval would just reach 0. */
  readonly surety: number;
  /** Why the sides are not compared; null where they are. */
  readonly lack: Lack | null;
};

export function contrastOf(a: Proportion, b: Proportion): Contrast {
  return {
    a,
    b,
    difference: differenceOf(b, a),
    interval: differenceInterval(b, a),
    surety: suretyOf(b, a),
    lack: findLack(a, b),
  };
}

/** Whether the sides may be compared and the 95 % interval leaves out no difference. */
export function isDistinct({ lack, surety }: Contrast): boolean {
  return lack === null && surety > Z95;
}
