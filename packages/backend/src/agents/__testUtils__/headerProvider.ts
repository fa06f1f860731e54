import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';

/** The id of the provider, which has to be among `auth.providers`. */
export const HEADER_PROVIDER = 'header';

/** Whom a request is of, by its headers. */
interface Forwarded {
  user: string;
  groups: string[];
}

const authenticator = createProxyAuthenticator<void, Forwarded, void>({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize() {},
  async authenticate({ req }) {
    return {
      result: {
        user: req.header('x-forwarded-user') ?? '',
        groups: (req.header('x-forwarded-groups') ?? '').split(','),
      },
    };
  },
});

/** Signs in whom a proxy before the portal names. */
export const headerProvider = createBackendModule({
  pluginId: 'auth',
  moduleId: 'header-provider',
  register(env) {
    env.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: HEADER_PROVIDER,
          factory: createProxyAuthProviderFactory({
            authenticator,
            signInResolver: async ({ result: { user, groups } }, context) =>
              context.issueToken({
                claims: { sub: user, ent: [user, ...groups] },
              }),
          }),
        });
      },
    });
  },
});
