/**
 * How many entities a process has to process before its code is as fast as it
 * gets. One in service has done so within its first minutes.
 */
export const entitiesToWarm = 20_000;
