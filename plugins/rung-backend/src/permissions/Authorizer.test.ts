import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  createPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { EntitySet } from '../database';
import { Authorizer } from './Authorizer';
import { readerOf } from './readerOf';

const credentials = mockCredentials.user();

function conditionalOn(claim: string): PolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: 'catalog-entity',
    conditions: {
      rule: 'IS_ENTITY_OWNER',
      resourceType: 'catalog-entity',
      params: { claims: [claim] },
    },
  };
}

function setUp() {
  const permissions = mockServices.permissions.mock();
  const catalog = catalogServiceMock.mock();
  catalog.getEntityFacets.mockResolvedValue({
    facets: { 'metadata.uid': [{ value: 'a', count: 1 }] },
  });
  catalog.streamEntities.mockImplementation(async function* pages() {
    yield [
      {
        apiVersion: 'v1',
        kind: 'Domain',
        metadata: { name: 'Trade', namespace: 'default' },
      },
    ];
  });
  /** Entities are numbered by their uid, from a. */
  const store = {
    entitySetOf: jest.fn(async (uids: readonly string[]) =>
      EntitySet.of(uids.map(uid => uid.charCodeAt(0) - 97)),
    ),
  };
  /** From now on, until it is decided otherwise. */
  const decide = (...decisions: PolicyDecision[]) => {
    permissions.authorizeConditional.mockResolvedValue(decisions);
  };
  const authorizer = Authorizer.create({
    permissions,
    catalog,
    store,
    logger: mockServices.logger.mock(),
  });
  return { authorizer, catalog, decide, permissions, store };
}

const seen = {
  type: 'some',
  entities: EntitySet.of([0]),
  sources: ['domain:default/trade'],
};

/** A clock that stays where it is until some time passes. */
function fakeClock() {
  jest.useFakeTimers({ doNotFake: ['performance', 'setImmediate'] });
  const clock = jest.spyOn(performance, 'now').mockReturnValue(1);
  const pass = (milliseconds: number) => {
    clock.mockReturnValue(performance.now() + milliseconds);
    jest.advanceTimersByTime(milliseconds);
  };
  return { pass };
}

describe('Authorizer.visibility', () => {
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('is everything, nothing, or what the catalog says', async () => {
    const { authorizer, catalog, decide, permissions } = setUp();
    decide({ result: AuthorizeResult.ALLOW });
    expect(await authorizer.visibility(credentials)).toEqual({ type: 'all' });
    decide({ result: AuthorizeResult.DENY });
    expect(await authorizer.visibility(credentials)).toEqual({
      type: 'some',
      entities: EntitySet.of([]),
      sources: [],
    });
    expect(catalog.getEntityFacets).not.toHaveBeenCalled();

    decide(conditionalOn('group:default/a'));
    expect(await authorizer.visibility(credentials)).toEqual(seen);
    expect(catalog.getEntityFacets).toHaveBeenCalledWith(
      { facets: ['metadata.uid'] },
      { credentials },
    );
    expect(catalog.streamEntities).toHaveBeenCalledWith(
      {
        filter: [
          { kind: 'domain' },
          { kind: 'system' },
          { kind: 'resource', 'spec.type': 'kubernetes-cluster' },
        ],
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
        pageSize: 2000,
        totalItems: 'exclude',
      },
      { credentials },
    );
    expect(permissions.authorizeConditional).toHaveBeenCalledWith(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
  });

  it('is remembered for ten seconds, for those under the same conditions', async () => {
    const { pass } = fakeClock();
    const { authorizer, catalog, decide } = setUp();
    const ask = async (claim: string) => {
      decide(conditionalOn(claim));
      await authorizer.visibility(credentials);
      return catalog.getEntityFacets.mock.calls.length;
    };
    expect(await ask('group:default/a')).toBe(1);
    expect(await ask('group:default/b')).toBe(2);
    pass(9_900);
    expect(await ask('group:default/a')).toBe(2);
    pass(200);
    expect(await ask('group:default/a')).toBe(3);
  });

  it('is the same while nothing has changed, so that what was answered holds', async () => {
    const { pass } = fakeClock();
    const { authorizer, catalog, decide, store } = setUp();
    decide(conditionalOn('group:default/a'));
    const first = await authorizer.visibility(credentials);
    pass(10_100);
    expect(await authorizer.visibility(credentials)).toBe(first);
    expect(catalog.getEntityFacets).toHaveBeenCalledTimes(2);
    pass(10_100);
    store.entitySetOf.mockResolvedValueOnce(EntitySet.of([1]));
    expect(await authorizer.visibility(credentials)).toEqual({
      ...seen,
      entities: EntitySet.of([1]),
    });
  });

  it('holds while a catalog that takes long is asked again, and no longer than a minute', async () => {
    const { pass } = fakeClock();
    const { authorizer, decide, store } = setUp();
    decide(conditionalOn('group:default/a'));
    const numbered = async (number: number, milliseconds: number) =>
      store.entitySetOf.mockImplementationOnce(async () => {
        pass(milliseconds);
        return EntitySet.of([number]);
      });
    const ask = async () => {
      const visibility = await authorizer.visibility(credentials);
      return visibility.type === 'some' && visibility.entities.marks.indexOf(1);
    };
    numbered(1, 20_000);
    expect(await ask()).toBe(1);
    pass(19_900);
    expect(await ask()).toBe(1);
    pass(200);
    numbered(2, 20_000);
    expect(await ask()).toBe(1);
    await new Promise(setImmediate);
    expect(await ask()).toBe(2);

    pass(20_000 + 60_100);
    numbered(3, 20_000);
    expect(await ask()).toBe(3);
  });

  it('remembers no failure', async () => {
    const { authorizer, catalog, decide } = setUp();
    catalog.getEntityFacets.mockRejectedValueOnce(new Error('no connection'));
    decide(conditionalOn('group:default/a'));
    await expect(authorizer.visibility(credentials)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'What you may see cannot be found out at the moment',
    });
    decide(conditionalOn('group:default/a'));
    expect(await authorizer.visibility(credentials)).toEqual(seen);
  });

  it('gives and remembers no answer that was asked for under other permissions', async () => {
    const { authorizer, catalog, decide } = setUp();
    const everyUid = { 'metadata.uid': [{ value: 'secret', count: 1 }] };
    decide(conditionalOn('group:default/a'));
    // The reader is given more, before the catalog asks what they may see.
    catalog.getEntityFacets.mockImplementationOnce(async () => {
      decide({ result: AuthorizeResult.ALLOW });
      return { facets: everyUid };
    });
    await expect(authorizer.visibility(credentials)).resolves.toEqual({
      type: 'all',
    });

    // Another one is under the conditions of before.
    decide(conditionalOn('group:default/a'));
    await expect(
      authorizer.visibility(mockCredentials.user('user:default/other')),
    ).resolves.toEqual(seen);
  });

  it('gives up where the permissions change all the time', async () => {
    const { authorizer, catalog, decide } = setUp();
    let claims = 0;
    const change = () => decide(conditionalOn(`group:default/${claims++}`));
    change();
    catalog.getEntityFacets.mockImplementation(async () => {
      change();
      return { facets: { 'metadata.uid': [] } };
    });
    await expect(authorizer.visibility(credentials)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    expect(catalog.getEntityFacets).toHaveBeenCalledTimes(3);
  });

  it('refuses to guess where there is no decision', async () => {
    const { authorizer, decide } = setUp();
    decide();
    for (const ask of ['visibility', 'seesEverything'] as const) {
      await expect(authorizer[ask](credentials)).rejects.toThrow(
        'What you may see cannot be found out at the moment',
      );
    }
  });
});

describe('Authorizer', () => {
  const read = createPermission({ name: 'a.read', attributes: {} });
  const write = createPermission({ name: 'a.write', attributes: {} });

  it('requires all of the permissions, and a decision on each', async () => {
    const { authorizer, permissions } = setUp();
    const require = () => authorizer.require(credentials, read, write);
    permissions.authorize.mockResolvedValueOnce([
      { result: AuthorizeResult.ALLOW },
      { result: AuthorizeResult.ALLOW },
    ]);
    await expect(require()).resolves.toBeUndefined();
    permissions.authorize.mockResolvedValueOnce([
      { result: AuthorizeResult.ALLOW },
    ]);
    await expect(require()).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: 'You need the permission a.write',
    });
    permissions.authorize.mockResolvedValueOnce([
      { result: AuthorizeResult.DENY },
      { result: AuthorizeResult.DENY },
    ]);
    await expect(require()).rejects.toMatchObject({
      message: 'You need the permission a.read, a.write',
    });
    expect(permissions.authorize).toHaveBeenCalledWith(
      [{ permission: read }, { permission: write }],
      { credentials },
    );
    permissions.authorize.mockRejectedValueOnce(new Error('no connection'));
    await expect(require()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'What you may do cannot be found out at the moment',
    });
  });

  it('tells whether a caller holds a permission, and sees the whole catalog', async () => {
    const { authorizer, decide, permissions } = setUp();
    const holds = () => authorizer.holds(credentials, read);
    permissions.authorize.mockResolvedValueOnce([
      { result: AuthorizeResult.ALLOW },
    ]);
    expect(await holds()).toBe(true);
    permissions.authorize.mockResolvedValueOnce([
      { result: AuthorizeResult.DENY },
    ]);
    expect(await holds()).toBe(false);
    permissions.authorize.mockResolvedValueOnce([]);
    expect(await holds()).toBe(false);
    expect(permissions.authorize).toHaveBeenCalledWith([{ permission: read }], {
      credentials,
    });
    permissions.authorize.mockRejectedValueOnce(new Error('no connection'));
    await expect(holds()).rejects.toMatchObject({
      message: 'What you may do cannot be found out at the moment',
    });

    const seesEverything = () => authorizer.seesEverything(credentials);
    decide({ result: AuthorizeResult.ALLOW });
    expect(await seesEverything()).toBe(true);
    decide(conditionalOn('group:default/a'));
    expect(await seesEverything()).toBe(false);
    permissions.authorizeConditional.mockRejectedValueOnce(new Error('gone'));
    await expect(seesEverything()).rejects.toMatchObject({
      message: 'What you may see cannot be found out at the moment',
    });
  });
});

describe('the name of a reader', () => {
  it('is that of a user, of a service, or of neither', () => {
    const named = (principal: object) =>
      readerOf({ ...credentials, principal } as BackstageCredentials);
    expect(readerOf(mockCredentials.user('user:default/ann'))).toBe(
      'user:user:default/ann',
    );
    expect(readerOf(mockCredentials.service('plugin:rung'))).toBe(
      'service:plugin:rung',
    );
    expect(named({ type: 'none' })).toBe('none:');
  });
});
