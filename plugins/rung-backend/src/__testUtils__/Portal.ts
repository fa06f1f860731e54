import { BackendFeature } from '@backstage/backend-plugin-api';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import guestProvider from '@backstage/plugin-auth-backend-module-guest-provider';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { JsonObject } from '@backstage/types';
import { startBackend } from '@internal/test-utils';
import request, { Response, Test } from 'supertest';
import rungPlugin from '..';
import { AuditTrail } from './AuditTrail';
import { Gate } from './Gate';
import { clusterToken, portalConfig, serviceToken } from './portalConfig';
import { TestCatalog } from './TestCatalog';
import { TestPolicy } from './TestPolicy';
import { validateResponse } from './validateResponse';

/**
 * Who asks: a guest, another service that may see everything, a cluster that
 * reports itself, or nobody.
 */
export type Reader = 'user' | 'service' | 'cluster' | 'nobody';

export interface PortalOptions {
  entities: readonly Entity[];
  config?: JsonObject;
  features?: readonly BackendFeature[];
}

interface PortalParts {
  policy: TestPolicy;
  audit: AuditTrail;
  catalog: TestCatalog;
  gates: Record<'catalog' | 'permission', Gate>;
}

/**
 * A backend with the real plugins for the catalog, permissions and sign-in. It
 * checks every response against the OpenAPI document.
 */
export class Portal {
  readonly policy: TestPolicy;
  readonly audit: AuditTrail;
  readonly gates: PortalParts['gates'];
  private readonly catalog: TestCatalog;
  private readonly backend: TestBackend;
  private readonly tokens: Record<Reader, string | undefined>;

  /** Starts it, and waits until the catalog has processed all entities. */
  static async start({
    entities,
    config = portalConfig(),
    features = [],
  }: PortalOptions): Promise<Portal> {
    const parts: PortalParts = {
      policy: TestPolicy.create(),
      audit: AuditTrail.create(),
      catalog: TestCatalog.create(entities),
      gates: {
        catalog: Gate.before('catalog'),
        permission: Gate.before('permission'),
      },
    };
    const backend = await startBackend([
      catalogPlugin,
      permissionPlugin,
      authPlugin,
      guestProvider,
      authServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
      mockServices.rootConfig.factory({ data: config }),
      parts.policy.module,
      parts.audit.factory,
      parts.catalog.module,
      parts.gates.catalog.module,
      parts.gates.permission.module,
      rungPlugin,
      ...features,
    ]);
    const { body } = await request(backend.server).post(
      '/api/auth/guest/refresh',
    );
    const portal = new Portal(parts, backend, body.backstageIdentity.token);
    await portal.untilProcessed();
    return portal;
  }

  private constructor(
    { policy, audit, catalog, gates }: PortalParts,
    backend: TestBackend,
    userToken: string,
  ) {
    this.policy = policy;
    this.audit = audit;
    this.catalog = catalog;
    this.gates = gates;
    this.backend = backend;
    this.tokens = {
      user: userToken,
      service: serviceToken,
      cluster: clusterToken,
      nobody: undefined,
    };
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

  /** Its answer has no body that the document could describe. */
  async head(path: string, reader: Reader = 'user'): Promise<Response> {
    return request(this.server)
      .head(`/api/rung${path}`)
      .set('Authorization', `Bearer ${this.tokens[reader]}`);
  }

  /** Text is sent as it is, because it may be no JSON. */
  async post(
    path: string,
    body: object | string,
    reader: Reader = 'user',
  ): Promise<Response> {
    return this.send(
      request(this.server).post(`/api/rung${path}`).type('json').send(body),
      reader,
    );
  }

  async put(path: string, body: object, reader: Reader): Promise<Response> {
    return this.send(
      request(this.server).put(`/api/rung${path}`).type('json').send(body),
      reader,
    );
  }

  /** Calls an action, as the registry has it. */
  async act(
    action: string,
    input: object,
    reader: Reader = 'user',
  ): Promise<Response> {
    const token = this.tokens[reader];
    const call = request(this.server)
      .post(`/api/rung/.backstage/actions/v1/actions/rung:${action}/invoke`)
      .send(input);
    return token ? call.set('Authorization', `Bearer ${token}`) : call;
  }

  /** The actions that there are for a user. */
  async actions(): Promise<Response> {
    return request(this.server)
      .get('/api/rung/.backstage/actions/v1/actions')
      .set('Authorization', `Bearer ${this.tokens.user}`);
  }

  /** Changes the catalog, and waits until it has processed the change. */
  async setEntities(entities: readonly Entity[]): Promise<void> {
    await this.catalog.set(entities);
    await this.untilProcessed();
  }

  /** Has the catalog scanned, and waits until that is done. */
  async scan(): Promise<void> {
    const { body } = await this.post('/v1/refresh', {}, 'service');
    if (body.scan?.status !== 'succeeded') {
      throw new Error(`The catalog was not scanned: ${JSON.stringify(body)}`);
    }
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
