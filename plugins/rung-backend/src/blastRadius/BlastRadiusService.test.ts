import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Availability } from '../availability';
import { Visibility } from '../database';
import { GraphEntity } from '../dependencyGraph';
import { viewOf } from '../dependencyGraph/__testUtils__/viewOf';
import { Authorizer } from '../permissions';
import { VisibleReads } from '../reports/VisibleReads';
import { BlastRadiusService } from './BlastRadiusService';

const loss = { kind: 'entity', name: 'component:default/e-0' } as const;

/** As many as take three pages, by number. */
const names = Array.from({ length: 2_500 }, (_, number) => `e-${number}`);

/** Entities that depend on the first one. */
function graphOf(all: readonly string[]) {
  const entities = all.map((name, number): GraphEntity => {
    return {
      ...{ entityRef: `component:default/${name}`, number, name, owners: [] },
      kind: 'Component',
      dependsOn: number === 0 ? [] : [loss.name],
    };
  });
  return viewOf(entities).graph;
}

function someService() {
  const all: Visibility = { type: 'all' };
  const now = { graph: graphOf(names), visibility: all, asks: 0 };
  const authorizer = {
    holds: async () => true,
    require: async () => {},
    visibility: async () => now.visibility,
  } as unknown as Authorizer;
  const logger = mockServices.logger.mock();
  const availability = Availability.create({
    logger,
    statementTimeout: 10_000,
  });
  const options = {
    authorizer,
    countedKinds: ['Component'],
    graph: {
      get: async () => {
        now.asks++;
        return now.graph;
      },
    },
    reads: VisibleReads.create({ authorizer, availability }),
  } as unknown as Parameters<typeof BlastRadiusService.create>[0];
  return { now, service: BlastRadiusService.create(options) };
}

const request = { loss, filters: {}, credentials: mockCredentials.user() };

describe('the export of a blast radius', () => {
  it('is of one graph, though there is another one before it ends', async () => {
    const { now, service } = someService();
    const told: string[] = [];
    for await (const page of service.pages(request)) {
      told.push(...page.map(({ name }) => name));
      now.graph = graphOf(['e-0', 'd-0', ...names.slice(9)]);
    }
    expect(told.sort()).toEqual([...names].sort());
    expect(now.asks).toBe(1);
  });

  it('breaks off once the reader may see something else', async () => {
    const { now, service } = someService();
    const pages = service.pages(request);
    expect((await pages.next()).value).toHaveLength(1_000);
    now.visibility = { type: 'all' };
    await expect(pages.next()).rejects.toThrow(
      /What you may see has changed .* begin it again/,
    );
  });
});

describe('the pages of a blast radius', () => {
  it('go on behind what was told, though there is another graph', async () => {
    const { now, service } = someService();
    const first = await service.items({ ...request, limit: 3 });
    now.graph = graphOf(['e-0', 'd-0', 'd-1', ...names.slice(2)]);
    const second = await service.items({
      ...{ ...request, limit: 3 },
      cursor: first.nextCursor,
    });
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
      'e-0',
      'e-1',
      'e-10',
      'e-100',
      'e-1000',
      'e-1001',
    ]);
    expect([first.total, second.total]).toEqual([2_500, 2_501]);
  });
});
