import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { Availability } from '../availability';
import { AssessmentStore } from '../database';
import { ScoredRecord } from '../scoring';
import { entity } from '../__testUtils__/entities';
import { LiveRecords } from './LiveRecords';
import { RefreshService } from './RefreshService';

const entityRef = 'component:default/shop';

function setUp(known: Partial<AssessmentStore>) {
  const shop = entity('Component', 'shop', { states: { rto: '1h' } });
  const written: string[] = [];
  const store = {
    nextSequence: async () => 1,
    getEntity: async () => undefined,
    latestEvidence: async () => [],
    writeEntity: async (_: number, { summary }: ScoredRecord) => {
      written.push(summary.entityRef);
      return { entities: 1, changes: 1 };
    },
    ...known,
  } as unknown as AssessmentStore;
  const scheduler = mockServices.scheduler.mock();
  const logger = mockServices.logger.mock();
  const common = {
    auth: mockServices.auth(),
    catalog: catalogServiceMock({
      entities: [
        {
          ...shop,
          relations: [
            { type: 'dependsOn', targetRef: 'component:default/blog' },
          ],
        },
      ],
    }),
    logger,
    policy: AssessmentPolicy.default(),
    scheduler,
    store,
  };
  const refreshes = RefreshService.create({
    ...common,
    availability: Availability.create({ logger, statementTimeout: 5_000 }),
    entities: LiveRecords.create(common),
    kinds: ['Component'],
    rules: 'the rules',
  });
  const refresh = () =>
    refreshes.refreshEntity(entityRef, mockCredentials.user());
  return { refresh, refreshes, scheduler, written };
}

describe('a refresh of one entity', () => {
  it('is written with what it depends on', async () => {
    const { refresh, written } = setUp({ getDependencies: async () => [] });
    await expect(refresh()).resolves.toBe(true);
    expect(written).toEqual([entityRef]);
  });

  it('is not written while it is not known what it depends on', async () => {
    const { refresh, written } = setUp({
      getDependencies: () => Promise.reject(new Error('no connection')),
    });
    await expect(refresh()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    expect(written).toEqual([]);
  });
});

describe('a refresh of everything', () => {
  it('is content with a scan that is running', async () => {
    const { refreshes, scheduler } = setUp({});
    scheduler.triggerTask.mockRejectedValueOnce(new ConflictError('running'));
    await expect(refreshes.refreshEverything()).resolves.toBeUndefined();
    expect(scheduler.triggerTask).toHaveBeenCalledWith('rung-scan');
  });

  it('says so where it cannot be started', async () => {
    const { refreshes, scheduler } = setUp({});
    scheduler.triggerTask.mockRejectedValueOnce(new Error('no connection'));
    await expect(refreshes.refreshEverything()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });
});
