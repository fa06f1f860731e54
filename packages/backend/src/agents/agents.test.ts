import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  eventually,
  stopAfterTemplates,
} from '../templates/__testUtils__/runTemplate';
import { Agent } from './__testUtils__/Agent';
import {
  AgentPortal,
  serviceToken,
  startAgentPortal,
} from './__testUtils__/startAgentPortal';
import { untilScanned } from './__testUtils__/untilScanned';

const receipts = 'component:default/trip-receipts';

interface Verdict {
  rung: number;
  built: number;
  fit: string;
  forcedBy: { key: string; value: string }[];
  relax: {
    rung: number;
    changes: { key: string; to: string; value: string }[];
  };
}

interface List {
  total: number;
  assessments: { entityRef: string; owners: string[] }[];
  url: string;
}

describe('an agent at the demo', () => {
  let portal: AgentPortal;
  let agent: Agent;
  let service: Agent;

  beforeAll(async () => {
    portal = await startAgentPortal();
    agent = await Agent.connect(portal.backend, portal.userToken);
    service = await Agent.connect(portal.backend, serviceToken);
    await untilScanned(portal, agent);
  }, 120_000);

  afterAll(async () => {
    await agent.leave();
    await service.leave();
    await stopAfterTemplates(portal.backend);
    rmSync(portal.folder, { recursive: true });
  });

  afterEach(() => {
    portal.policy.sees = 'everything';
  });

  const underBuilt = () =>
    agent.call<List>('rung.list-assessments', {
      fit: 'under-built',
      owner: 'booking-team',
      orderBy: 'excess',
      limit: '10',
    });

  it('finds all the tools, as a user and with the token of a service', async () => {
    for (const tools of [await agent.tools(), await service.tools()]) {
      expect(tools.filter(name => name.startsWith('rung.')).sort()).toEqual(
        [
          'assess-requirements',
          'describe-ladder',
          'drill',
          'get-assessment',
          'get-decision-memo',
          'get-history',
          'list-assessments',
          'list-expiring',
          'propose-annotations',
          'refresh-assessment',
          'summarize-report',
        ].map(name => `rung.${name}`),
      );
      expect(tools).toContain('scaffolder.execute-template');
      // As they are called where tools are not named after their plugins.
      const short = tools.map(name => name.replace(/^[^.]+\./, ''));
      expect(new Set(short).size).toBe(tools.length);
      expect(short.filter(name => !/^[a-zA-Z0-9_-]{1,64}$/.test(name))).toEqual(
        [],
      );
    }
  });

  it('goes from what a team has under-built to a verdict that fits', async () => {
    const before = await underBuilt();
    expect(before.assessments.map(({ entityRef }) => entityRef)).toContain(
      receipts,
    );

    const found = await agent.call<Verdict>('rung.get-assessment', {
      entityRef: receipts,
    });
    expect(found).toMatchObject({ rung: 6, built: 3, fit: 'under-built' });
    expect(found.forcedBy.map(({ key }) => key)).toEqual([
      'availability',
      'rto',
      'rpo.region',
    ]);
    expect(found.relax.changes).toContainEqual({
      key: 'availability',
      to: 'at most',
      value: '99.95',
    });

    const requirements = { availability: 99.95, rto: '1m', 'rpo.region': '2h' };
    const tried = await agent.call<{ standing: Verdict; proposed: Verdict }>(
      'rung.assess-requirements',
      { entityRef: receipts, requirements },
    );
    expect(tried).toMatchObject({
      standing: { rung: 6, fit: 'under-built' },
      proposed: { rung: 3, fit: 'fits' },
    });

    const proposal = await agent.call<{
      templateRef: string;
      values: { entity: string; requirements: Record<string, string> };
    }>('rung.propose-annotations', { entityRef: receipts, requirements });
    const file = join(portal.folder, 'domains/rental.yaml');
    const written = readFileSync(file, 'utf8');
    const { taskId } = await agent.call<{ taskId: string }>(
      'scaffolder.execute-template',
      { templateRef: proposal.templateRef, values: proposal.values },
    );
    const end = await eventually('the end of the template', async () => {
      const { events } = await agent.call<{
        events: { type: string; body: { message: string } }[];
      }>('scaffolder.get-scaffolder-task-logs', { taskId });
      return events.find(({ type }) => type === 'completion')?.body.message;
    });
    expect(end).toMatch(/completed/i);
    expect(readFileSync(file, 'utf8')).toBe(
      written
        .replace(
          "availability: '99.99'\n    rung.dev/rto: 30s",
          "availability: '99.95'\n    rung.dev/rto: 1m",
        )
        .replace('rung.dev/rpo.region: 1m', 'rung.dev/rpo.region: 2h'),
    );

    const now = await eventually('the new verdict', async () => {
      const verdict = await agent.call<Verdict>('rung.get-assessment', {
        entityRef: receipts,
      });
      return verdict.fit === 'fits' ? verdict : undefined;
    });
    expect(now).toMatchObject({ rung: 3, built: 3 });

    expect(
      await agent.call('rung.refresh-assessment', { entityRef: receipts }),
    ).toMatchObject({ changed: true, rung: 3, fit: 'fits' });
    const after = await underBuilt();
    expect(after.total).toBe(before.total - 1);
    const { changes } = await agent.call<{ changes: object[] }>(
      'rung.get-history',
      { entityRef: receipts },
    );
    expect(changes[0]).toMatchObject({
      before: { rung: 6 },
      after: { rung: 3 },
      causes: ['own'],
    });
  }, 120_000);

  it('is told what to write where it has not', async () => {
    expect(
      await agent.refusal('rung.list-assessments', { fit: 'underbuilt' }),
    ).toContain('Write one of fits, over-built, under-built, unknown.');
    expect(
      await agent.refusal('rung.get-assessment', { entityRef: 'nobody' }),
    ).toBe(
      'NotFoundError: There is no entity component:default/nobody, or you may not see it',
    );
  });

  it('sees as a user what that user may, and with a shared token everything', async () => {
    const list = (who: Agent) =>
      who.call<List>('rung.list-assessments', { limit: 100 });
    const all = await list(service);
    portal.policy.sees = 'own';
    const own = await list(agent);
    expect(await list(service)).toEqual(all);
    const teams = new Set(own.assessments.flatMap(({ owners }) => owners));
    expect([...teams].sort()).toEqual([
      'group:default/booking-team',
      'group:default/checkout-team',
    ]);
    expect(own.total).toBe(own.assessments.length);
    expect(own.total).toBeLessThan(all.total);

    const hidden = all.assessments.find(
      ({ owners }) => !owners.some(owner => teams.has(owner)),
    )!.entityRef;
    expect(
      await agent.refusal('rung.get-assessment', { entityRef: hidden }),
    ).toMatch(/^NotFoundError/);
    expect(
      await service.call('rung.get-assessment', { entityRef: hidden }),
    ).toMatchObject({ entityRef: hidden });
  });
});
