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
 * A moment, as ISO 8601 in UTC: `2026-05-31T12:00:00.000Z`.
 *
 * @public
 */
export type Timestamp = string;

/**
 * As many values of one filter as a request may have.
 *
 * @public
 */
export const mostFilterValues = 50;
