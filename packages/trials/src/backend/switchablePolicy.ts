import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

const entityRead = {
  /** Everybody sees everything. */
  all: { result: AuthorizeResult.ALLOW },
  /** The labels hide about one entity in twenty. */
  most: createCatalogConditionalDecision(catalogEntityReadPermission, {
    not: catalogConditions.hasLabel({ label: 'acme.com/confidential' }),
  }),
  /** The labels show about one entity in twenty. */
  few: createCatalogConditionalDecision(
    catalogEntityReadPermission,
    catalogConditions.hasLabel({ label: 'acme.com/public' }),
  ),
} satisfies Record<string, PolicyDecision>;

let current: PolicyDecision = entityRead.all;

/** Which entities users may see from now on. */
export function switchPolicy(name: keyof typeof entityRead) {
  current = entityRead[name];
}

export const switchablePolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'switchable-policy',
  register(env) {
    env.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy({
          handle: async ({ permission }) =>
            isPermission(permission, catalogEntityReadPermission)
              ? current
              : { result: AuthorizeResult.ALLOW },
        });
      },
    });
  },
});
