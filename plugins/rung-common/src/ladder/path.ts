import { resiliencePath, ResilienceRung, RungNumber } from './types';

/** The lowest resilience under a platform. */
export const platformBase: ResilienceRung = 3;

/** The next rung on the resilience path, or undefined from the top. */
export function nextOnPath(rung: ResilienceRung): ResilienceRung | undefined {
  return resiliencePath[resiliencePath.indexOf(rung) + 1];
}

/** The resilience a demanded rung calls for: a platform needs its base. */
export function resilienceOf(rung: RungNumber): ResilienceRung {
  return rung === 4 ? platformBase : rung;
}
