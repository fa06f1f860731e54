import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/*
 * The plugin on its own, without authentication and with one entity in the
 * catalog:
 *
 *   curl localhost:7007/api/rung/v1/assessments/by-name/component/default/checkout
 */
const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  catalogServiceMock.factory({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'checkout',
          namespace: 'default',
          annotations: {
            'rung.dev/availability': '99.9',
            'rung.dev/rto': '15m?',
          },
        },
      },
    ],
  }),
);
backend.add(import('../src'));

backend.start();
