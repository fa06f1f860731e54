import { InputError, NotFoundError } from '@backstage/errors';
import { Loss, ObservedPlace } from '@rung/backstage-plugin-rung-observation';
import { LossRequest } from './ObservationService';

export function noSuchPlace({ place }: LossRequest): NotFoundError {
  return new NotFoundError(
    `It has no place ${place}; its observation tells which there are`,
  );
}

/**
 * What is to be lost of a place. Nodes are told by their numbers, so that nobody
 * learns what they are called by trying names.
 *
 * @throws InputError if neither a zone nor a node is named, or both are
 * @throws NotFoundError if it has no such zone, or nothing on such a node
 */
export function lossIn(place: ObservedPlace, request: LossRequest): Loss {
  const { lostZone, lostNode } = request;
  if ((lostZone === undefined) === (lostNode === undefined)) {
    throw new InputError('Name what is lost: either lostZone or lostNode');
  }
  if (lostZone !== undefined) {
    if (!place.zones().includes(lostZone)) {
      throw new NotFoundError(
        `Place ${request.place} has no zone ${lostZone}; its observation tells which there are`,
      );
    }
    return { domain: 'zone', name: lostZone };
  }
  const name = place.nodeNames()[lostNode! - 1];
  if (!place.nodes().some(node => node.name === name)) {
    throw new NotFoundError(
      `Place ${request.place} has nothing on a node ${lostNode}; its observation tells on which it has`,
    );
  }
  return { domain: 'node', name };
}
