import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogEntityPermissionResourceRef } from '@backstage/plugin-catalog-node/alpha';
import {
  createConditionFactory,
  createPermissionRule,
} from '@backstage/plugin-permission-node';

const rule = createPermissionRule<
  typeof catalogEntityPermissionResourceRef,
  { tier: string }
>({
  name: 'HAS_TIER',
  description: 'Entities of a tier',
  resourceRef: catalogEntityPermissionResourceRef,
  apply: ({ metadata }, { tier }) => metadata.labels?.tier === tier,
  toQuery: ({ tier }) => ({ key: 'metadata.labels.tier', values: [tier] }),
});

export const hasTier = createConditionFactory(rule);

/** Tells the catalog of the rule, which nobody else knows. */
export const tierRule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'tier-rule',
  register(env) {
    env.registerInit({
      deps: { permissionsRegistry: coreServices.permissionsRegistry },
      async init({ permissionsRegistry }) {
        permissionsRegistry.addPermissionRules([rule]);
      },
    });
  },
});
