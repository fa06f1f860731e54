export const tenYears = 3652 * 24 * 60 * 60 * 1000;

/** The environment of a replica on a node of a cluster that has lost its time. */
export const clockAhead = {
  NODE_OPTIONS: `--import=${new URL('./shiftClock.ts', import.meta.url)}`,
  TRIALS_CLOCK_AHEAD: String(tenYears),
};
