import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import guestProvider from '@backstage/plugin-auth-backend-module-guest-provider';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import rungPlugin from '@rung/backstage-plugin-rung-backend';
import request from 'supertest';
import { parse } from 'yaml';
import demoClusters from '../../demo/clusters';
import { examples } from '../../templates/__testUtils__/templateFolder';
import { startDemo } from '../../templates/__testUtils__/startDemo';
import { AgentPolicy } from './AgentPolicy';
import { HEADER_PROVIDER, headerProvider } from './headerProvider';

const { app, auth, backend, rung } = parse(
  readFileSync(join(examples, '../app-config.yaml'), 'utf8'),
);

/** The token with which agents may try the demo. */
export const serviceToken: string = backend.auth.externalAccess.find(
  ({ options }: { options: { subject: string } }) =>
    options.subject === 'haulwren-agents',
).options.token;

/** A portal that agents may ask, as its app-config has it. */
export interface AgentPortal {
  backend: TestBackend;
  folder: string;
  policy: AgentPolicy;
  /** Of a guest, who is a member of two teams. */
  userToken: string;
  /** Signs in somebody else, and gives their token. */
  signIn(user: string, groups: readonly string[]): Promise<string>;
  /** Has the catalog scanned now. */
  scan(): Promise<void>;
}

/** Starts the demo with its clusters, sign-in, permissions and MCP. */
export async function startAgentPortal(): Promise<AgentPortal> {
  const policy = AgentPolicy.create();
  const scheduler = mockServices.scheduler();
  const started = await startDemo({
    features: [
      authPlugin,
      guestProvider,
      headerProvider,
      permissionPlugin,
      policy.module,
      authServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
      userInfoServiceFactory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      rungPlugin,
      demoClusters,
      mcpPlugin,
    ],
    config: {
      app,
      backend: {
        baseUrl: 'http://localhost',
        auth: backend.auth,
        actions: backend.actions,
      },
      auth: {
        providers: {
          guest: {
            ...auth.providers.guest,
            dangerouslyAllowOutsideDevelopment: true,
          },
          [HEADER_PROVIDER]: {},
        },
      },
      permission: { enabled: true },
      rung,
    },
  });
  const { body } = await request(started.backend.server).post(
    '/api/auth/guest/refresh',
  );
  return {
    ...started,
    policy,
    userToken: body.backstageIdentity.token,
    async signIn(user, groups) {
      const { body: signedIn } = await request(started.backend.server)
        .get(`/api/auth/${HEADER_PROVIDER}/refresh`)
        .set({
          'x-forwarded-user': user,
          'x-forwarded-groups': groups.join(','),
        });
      return signedIn.backstageIdentity.token;
    },
    scan: () => scheduler.triggerTask('rung-scan'),
  };
}
