/** What becomes of a node, as a number. Of a hidden one nothing is told. */
export const DOWN = 1;
export const DEGRADED = 2;
export const UNTOUCHED = 3;
export const UNKNOWN = 4;
export const HIDDEN = 0;

/**
 * What may become of a node that is neither down nor unknown as far as is known, as a
 * number; 0 where nothing else may.
 */
export const MAY_BE_DEGRADED = 1;
export const MAY_BE_DOWN = 2;
