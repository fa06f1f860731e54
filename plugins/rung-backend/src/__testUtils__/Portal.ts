import { BackendFeature } from '@backstage/backend-plugin-api';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import guestProvider from '@backstage/plugin-auth-backend-module-guest-provider';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { JsonObject, JsonValue } from '@backstage/types';
import request, { Response, Test } from 'supertest';
import rungPlugin from '..';
import { AuditTrail } from './AuditTrail';
import { Gate } from './Gate';
import { TestCatalog } from './TestCatalog';
import { TestPolicy } from './TestPolicy';
import { validateResponse } from './validateResponse';

const serviceToken = 'a-token-that-only-these-tests-know';

/** The configuration of a portal with these settings of the plugin. */
export function portalConfig({
  rung = {},
  database = ':memory:',
}: { rung?: JsonObject; database?: JsonValue } = {}): JsonObject {
  return {
    app: { baseUrl: 'http://localhost' },
    backend: {
      baseUrl: 'http://localhost',
      database: { client: 'better-sqlite3', connection: database },
      auth: {
        externalAccess: [
          { type: 'static', options: { token: serviceToken, subject: 'test' } },
        ],
      },
    },
    auth: {
      providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
    },
    catalog: { stitchingStrategy: { pollingInterval: { milliseconds: 100 } } },
    permission: { enabled: true },
    rung,
  };
}

/** Who asks: a guest, another service that may see everything, or nobody. */
export type Reader = 'user' | 'service' | 'nobody';

export interface PortalOptions {
  entities: readonly Entity[];
  config?: JsonObject;
  features?: readonly BackendFeature[];
}

/**
 * A backend with the real plugins for the catalog, permissions and sign-in. It
 * checks every response against the OpenAPI document.
 */
export class Portal {
  readonly policy = TestPolicy.create();
  readonly audit = AuditTrail.create();
  readonly gates = {
    catalog: Gate.before('catalog'),
    permission: Gate.before('permission'),
  };
  private readonly catalog: TestCatalog;
  private backend!: TestBackend;
  private tokens: Record<Reader, string | undefined> = {
    user: undefined,
    service: serviceToken,
    nobody: undefined,
  };

  /** Starts it, and waits until the catalog has processed all entities. */
  static async start(options: PortalOptions): Promise<Portal> {
    const portal = new Portal(options);
    await portal.start(options);
    return portal;
  }

  private constructor({ entities }: PortalOptions) {
    this.catalog = TestCatalog.create(entities);
  }

  get server(): TestBackend['server'] {
    return this.backend.server;
  }

  get userToken(): string | undefined {
    return this.tokens.user;
  }

  stop(): Promise<void> {
    return this.backend.stop();
  }

  async get(path: string, reader: Reader = 'user'): Promise<Response> {
    return this.send(request(this.server).get(`/api/rung${path}`), reader);
  }

  async post(
    path: string,
    body: object,
    reader: Reader = 'user',
  ): Promise<Response> {
    return this.send(
      request(this.server).post(`/api/rung${path}`).send(body),
      reader,
    );
  }

  /** Changes the catalog, and waits until it has processed the change. */
  async setEntities(entities: readonly Entity[]): Promise<void> {
    await this.catalog.set(entities);
    await this.untilProcessed();
  }

  /** Has the catalog scanned, and waits until that is done. */
  async scan(): Promise<void> {
    const { body } = await this.post('/v1/refresh', {}, 'service');
    expect(body).toMatchObject({
      type: 'everything',
      scan: { status: 'succeeded' },
    });
  }

  private async start({ config, features = [] }: PortalOptions) {
    this.backend = await startTestBackend({
      features: [
        catalogPlugin,
        permissionPlugin,
        authPlugin,
        guestProvider,
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
        mockServices.rootConfig.factory({ data: config ?? portalConfig() }),
        this.catalog.module,
        this.policy.module,
        this.audit.factory,
        this.gates.catalog.module,
        this.gates.permission.module,
        rungPlugin,
        ...features,
      ],
    });
    const { body } = await request(this.server).post('/api/auth/guest/refresh');
    this.tokens.user = body.backstageIdentity.token;
    await this.untilProcessed();
  }

  private async send(call: Test, reader: Reader): Promise<Response> {
    const token = this.tokens[reader];
    const response = await (token
      ? call.set('Authorization', `Bearer ${token}`)
      : call);
    validateResponse(response);
    return response;
  }

  private async untilProcessed() {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const { body } = await request(this.server)
        .get('/api/catalog/entities')
        .set('Authorization', `Bearer ${serviceToken}`);
      const differences = this.catalog.differences(body);
      if (differences.length === 0) {
        return;
      }
      if (Date.now() > deadline) {
        throw new Error(`The catalog has not processed ${differences}`);
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}
