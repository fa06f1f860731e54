import { PlaceNode } from '@rung/backstage-plugin-rung-common/wire';
import {
  DrilledNode,
  ObservedPlace,
} from '@rung/backstage-plugin-rung-observation';

/** Tells the nodes of a place by their numbers in the cluster, from 1. */
export function nodeNumbering(
  place: ObservedPlace,
): (node: DrilledNode) => PlaceNode {
  const numbers = new Map(
    place.nodeNames().map((name, index) => [name, index + 1]),
  );
  return node => ({ node: numbers.get(node.name)!, ...node });
}
