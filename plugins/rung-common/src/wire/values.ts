/**
 * How many there are.
 *
 * @public
 */
export type Count = number;

/**
 * A share of the whole, 0 to 1.
 *
 * @public
 */
export type Share = number;

/**
 * As many values of one filter as a request may have.
 *
 * @public
 */
export const mostFilterValues = 50;
