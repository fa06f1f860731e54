/** As many values of one filter as the backend takes. */
export const MOST_VALUES = 50;
