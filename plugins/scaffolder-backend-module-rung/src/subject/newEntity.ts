import {
  CompoundEntityRef,
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { plainText } from '@rung/backstage-plugin-rung-common';

/**
 * Reads the ref of an entity that is to be assessed.
 *
 * @throws InputError that says what to write instead, if it is none
 */
export function readSubjectRef(entityRef: string): CompoundEntityRef {
  return readRef('entityRef', entityRef, 'component');
}

/**
 * An entity that the catalog does not have yet. It states nothing, and
 * inherits from its system.
 *
 * @throws InputError that says what to write instead, if the system is no ref
 */
export function newEntity(
  { kind, namespace, name }: CompoundEntityRef,
  system: string | undefined,
): Entity {
  const spec =
    system === undefined
      ? undefined
      : { system: stringifyEntityRef(readRef('system', system, 'system')) };
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { namespace, name },
    spec,
  };
}

function readRef(
  input: string,
  written: string,
  kind: string,
): CompoundEntityRef {
  try {
    return parseEntityRef(written, {
      defaultKind: kind,
      defaultNamespace: 'default',
    });
  } catch {
    throw new InputError(
      plainText(
        `${input} says "${written}". The value is not an entity ref. Write kind, namespace and name, such as ${kind}:default/booking.`,
      ),
    );
  }
}
