import { Obstacle } from '@rung/backstage-plugin-rung-common/wire';

/** What stands in the way, beside what it is about. */
const obstacleTexts: Readonly<Record<Obstacle['reason'], string>> = {
  lost: 'lost',
  'not-ready': 'not ready before',
  unschedulable: 'closed to new pods',
  taint: 'tainted',
  'node-selector': 'not selected by the pod',
  room: 'too little',
  volume: 'its volume is elsewhere',
  spread: 'a spread rule over',
  affinity: 'no pods to be near, over',
  'anti-affinity': 'pods to keep away from, over',
};

/** What keeps a pod from a node, in a few words. */
export function obstacleText({
  reason,
  resource,
  topologyKey,
  maxSkew,
}: Obstacle): string {
  return [
    obstacleTexts[reason],
    resource,
    topologyKey,
    maxSkew !== undefined && `with maxSkew ${maxSkew}`,
  ]
    .filter(Boolean)
    .join(' ');
}
