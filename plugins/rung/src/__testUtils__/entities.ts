import { Entity } from '@backstage/catalog-model';
import { annotationOf } from '@rung/backstage-plugin-rung-common';

/** A component that states these requirements, keys without their prefix. */
export function component(requirements: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'checkout',
      namespace: 'default',
      annotations: Object.fromEntries(
        Object.entries(requirements).map(([key, value]) => [
          annotationOf(key),
          value,
        ]),
      ),
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'payments' },
  };
}

/** The six numbers of a customer-facing service that rung 3 is enough for. */
export const sixNumbers = {
  availability: '99.9',
  rto: '15m',
  rpo: '2h',
  pods: '40',
  teams: '1',
  compliance: 'none',
};
