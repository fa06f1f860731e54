import { InputError, NotFoundError } from '@backstage/errors';
import { EntityPlace } from '@rung/backstage-plugin-rung-common/wire';
import { LossRequest } from '../../service';

interface Asked {
  place?: number;
  zone?: string;
  node?: number;
}

/**
 * What is to be lost, one after the other.
 *
 * @throws InputError, NotFoundError that name what there is to be lost
 */
export function lossesIn(
  places: readonly EntityPlace[],
  { place, zone, node }: Asked,
): LossRequest[] {
  if (zone !== undefined && node !== undefined) {
    throw new InputError('Write either zone or node, and not both.');
  }
  const among = places.filter(each => (place ?? each.place) === each.place);
  if (place !== undefined && among.length === 0) {
    throw new NotFoundError(
      places.length > 0
        ? `It has no place ${place}: write a number from 1 to ${places.length}.`
        : 'It was seen in no cluster, and has no place. Leave place out to be told why.',
    );
  }
  if (node !== undefined) {
    const [first] = among;
    return first ? [{ place: first.place, lostNode: node }] : [];
  }
  const zones = [...new Set(among.flatMap(each => each.zones))];
  if (zone !== undefined && among.length > 0 && !zones.includes(zone)) {
    throw new NotFoundError(
      `It has no zone ${zone}. ${
        zones.length > 0
          ? `Write one of ${zones.slice(0, 20).join(', ')}.`
          : 'Its nodes tell no zone: write node, the number of one.'
      }`,
    );
  }
  return among.flatMap(each =>
    each.zones
      .filter(name => (zone ?? name) === name)
      .map(name => ({ place: each.place, lostZone: name })),
  );
}
