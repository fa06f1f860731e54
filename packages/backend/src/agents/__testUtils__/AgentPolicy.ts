import {
  BackstageUserInfo,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** A policy that lets users see everything, or what they own and nothing else. */
export class AgentPolicy {
  /** To be added to the backend. */
  readonly module;
  sees: 'everything' | 'own' = 'everything';

  static create(): AgentPolicy {
    return new AgentPolicy();
  }

  private constructor() {
    const handle = async (
      { permission }: { permission: Permission },
      user?: { info: BackstageUserInfo },
    ) => this.decide(permission, user?.info.ownershipEntityRefs ?? []);
    this.module = createBackendModule({
      pluginId: 'permission',
      moduleId: 'agent-policy',
      register(env) {
        env.registerInit({
          deps: { policy: policyExtensionPoint },
          async init({ policy }) {
            policy.setPolicy({ handle });
          },
        });
      },
    });
  }

  private decide(permission: Permission, claims: string[]): PolicyDecision {
    return this.sees === 'own' &&
      isResourcePermission(permission, 'catalog-entity')
      ? createCatalogConditionalDecision(
          permission,
          catalogConditions.isEntityOwner({ claims }),
        )
      : { result: AuthorizeResult.ALLOW };
  }
}
