import { Entity } from '@backstage/catalog-model';
import { Observed } from '@rung/backstage-plugin-rung-common';
import {
  FleetObserver,
  readWorkloadIdentity,
} from '@rung/backstage-plugin-rung-observation';

/** What is seen of an entity in clusters. Only components run there. */
export function observe(
  { kind, metadata }: Entity,
  observer: FleetObserver,
): Observed | undefined {
  if (kind.toLowerCase() !== 'component') {
    return undefined;
  }
  const { identity } = readWorkloadIdentity(metadata);
  return observer.component(identity).observed();
}
