/**
 * How many times further a number may move before it reaches a threshold, with as
 * many digits as tell anybody anything: 1 on the threshold, 2, 13, 500.
 *
 * @param headroom - the natural logarithm that a climb holds
 * @public
 */
export function headroomFactor(headroom: number): number {
  return Number(Math.exp(headroom).toPrecision(2));
}
