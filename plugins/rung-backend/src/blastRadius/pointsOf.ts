import { SinglePoints } from '@rung/backstage-plugin-rung-common/wire';
import { GraphView, singlePoints, whyUnknown } from '../dependencyGraph';
import { chainSteps } from './chainSteps';
import { stepOf } from './losses';

/** More of them name themselves one by one as what they are part of is looked at. */
const MOST_POINTS = 100;

/** The single points of failure of a node, as they are told. */
export function pointsOf(
  view: GraphView,
  node: number,
  reader: { knowsClusters: boolean },
): SinglePoints {
  const { points, total, uncertain } = singlePoints(view, node, MOST_POINTS);
  let isPlaced = false;
  view.eachPlace(node, () => {
    isPlaced = true;
  });
  return {
    entityRef: view.graph.refs[node],
    items: points.map(({ loss, chain }) => ({
      loss: stepOf(view, loss, reader),
      chain: chainSteps(view, chain, reader).chain,
    })),
    total,
    ...(uncertain ? { uncertain } : {}),
    ...(isPlaced ? {} : { unknown: whyUnknown(view, node) }),
  };
}
