import { field, isText, itemsOf, textAt } from '../json';
import { objectLimits, Readings, ResourceName } from '../snapshot';
import { ResourceDefinition, resources } from '../reduce';

/**
 * The groups of APIs that a cluster serves, each with its versions.
 *
 * @public
 */
export type ApiGroups = ReadonlyMap<string, readonly string[]>;

/**
 * Reads what a cluster answers at `/apis`. Never throws.
 *
 * @public
 */
export function readApiGroups(body: unknown): ApiGroups {
  return new Map(
    itemsOf(field(body, 'groups'))
      .slice(0, objectLimits.groups)
      .flatMap(group => {
        const name = textAt(group, 'name', 'name');
        const versions = itemsOf(field(group, 'versions'))
          .map(version => field(version, 'version'))
          .filter(version => isText(version, 'name'));
        return name === undefined ? [] : [[name, versions] as const];
      }),
  );
}

/**
 * The version in which a cluster is to be asked for objects of a kind, or
 * undefined where it does not serve any that can be read. The core is always
 * served.
 *
 * @public
 */
export function servedVersion(
  { group, versions }: ResourceDefinition,
  groups: ApiGroups,
): string | undefined {
  return group === ''
    ? versions[0]
    : versions.find(version => groups.get(group)?.includes(version));
}

/**
 * The rule of a ClusterRole that gives the right to read objects of a kind.
 *
 * @public
 */
export interface RightToRead {
  apiGroups: [string];
  resources: [ResourceName];
  verbs: ['get', 'list'];
}

/**
 * The right that is missing where a cluster refuses to list objects of a kind.
 *
 * @public
 */
export function rightToRead({ name, group }: ResourceDefinition): RightToRead {
  return { apiGroups: [group], resources: [name], verbs: ['get', 'list'] };
}

/**
 * The rights that are missing where a cluster refused what was read of it.
 *
 * @public
 */
export function missingRights(readings: Readings): RightToRead[] {
  return resources
    .filter(({ name }) => readings[name] === 'refused')
    .map(rightToRead);
}
