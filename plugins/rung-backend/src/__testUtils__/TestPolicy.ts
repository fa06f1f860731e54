import {
  BackstageUserInfo,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** What a policy answers to a question of a user. */
export type Decide = (
  permission: Permission,
  user: BackstageUserInfo | undefined,
) => PolicyDecision | undefined;

/** The policy of the real permission plugin; it can be changed as it runs. */
export class TestPolicy {
  /** To be added to the backend. */
  readonly module;
  private decide: Decide = () => undefined;

  static create(): TestPolicy {
    return new TestPolicy();
  }

  private constructor() {
    const handle = async (
      { permission }: { permission: Permission },
      user: { info: BackstageUserInfo } | undefined,
    ) =>
      this.decide(permission, user?.info) ?? { result: AuthorizeResult.ALLOW };
    this.module = createBackendModule({
      pluginId: 'permission',
      moduleId: 'test-policy',
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

  /** Everything is allowed about which this says nothing. */
  use(decide: Decide): void {
    this.decide = decide;
  }
}
