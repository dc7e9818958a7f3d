/** Marks what stands where the timeline will be, so that it is drawn at once at the width it will have. */
export const TIMELINE_BONE = { 'data-bone': 'timeline' } as const;

export const TIMELINE_BONE_SELECTOR = '[data-bone="timeline"]';
