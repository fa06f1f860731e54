import { rmSync } from 'node:fs';
import { JsonObject } from '@backstage/types';
import { stopAfterTemplates } from '../templates/__testUtils__/runTemplate';
import { Agent } from './__testUtils__/Agent';
import {
  AgentPortal,
  serviceToken,
  startAgentPortal,
} from './__testUtils__/startAgentPortal';
import { untilScanned } from './__testUtils__/untilScanned';

const team = 'group:default/telematics-team';

interface Row {
  entityRef: string;
  title?: string;
  owners: string[];
}

/** All rows of a list, page by page. */
async function rowsFor(agent: Agent): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await agent.call<{ assessments: Row[]; nextCursor?: string }>(
      'rung.list-assessments',
      cursor ? { cursor, limit: 100 } : { limit: 100 },
    );
    rows.push(...page.assessments);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}

const isOfTeam = ({ owners }: Row) => owners.includes(team);
const toRef = ({ entityRef }: Row) => entityRef;

/** What the tools are asked of one entity. */
const ofEntity: [string, JsonObject][] = [
  ['get-assessment', {}],
  ['get-decision-memo', {}],
  ['get-history', {}],
  ['drill', {}],
  ['refresh-assessment', {}],
  ['assess-requirements', { requirements: { rto: '1m' } }],
  ['propose-annotations', { requirements: { rto: '1m' } }],
];

describe('the agent of somebody who sees what their team owns', () => {
  let portal: AgentPortal;
  let agent: Agent;
  let service: Agent;
  let own: Row[];
  let hidden: Row[];

  beforeAll(async () => {
    portal = await startAgentPortal();
    service = await Agent.connect(portal.backend, serviceToken);
    await untilScanned(portal, service);
    portal.policy.sees = 'own';
    agent = await Agent.connect(
      portal.backend,
      await portal.signIn('user:default/tess', [team]),
    );
    const all = await rowsFor(service);
    own = all.filter(isOfTeam);
    hidden = all.filter(row => !isOfTeam(row));
  }, 120_000);

  afterAll(async () => {
    await agent.leave();
    await service.leave();
    await stopAfterTemplates(portal.backend);
    rmSync(portal.folder, { recursive: true });
  });

  it('is told of all that the team owns, and of nothing else', async () => {
    expect(own.length).toBeGreaterThan(5);
    expect(hidden.length).toBeGreaterThan(50);
    expect((await rowsFor(agent)).map(toRef).sort()).toEqual(
      own.map(toRef).sort(),
    );
  });

  it.each<[string, JsonObject, string[]]>([
    ['summarize-report', {}, ['totals', 'matrix', 'findings']],
    ['list-expiring', { days: 365 }, ['acceptances', 'exercises']],
  ])('counts in %s what the team owns', async (name, input, parts) => {
    const told = await agent.call<JsonObject>(`rung.${name}`, input);
    const ofTeam = await service.call<JsonObject>(`rung.${name}`, {
      ...input,
      owner: team,
    });
    for (const part of parts) {
      expect(told[part]).toEqual(ofTeam[part]);
    }
    expect(told).not.toEqual(
      await service.call<JsonObject>(`rung.${name}`, input),
    );
  });

  it('names nothing that is hidden, whatever it asks', async () => {
    const answers: JsonObject[] = [
      await agent.call('rung.describe-ladder', {}),
      await agent.call('rung.list-expiring', { days: 365 }),
    ];
    for (const groupBy of ['owner', 'system', 'domain']) {
      answers.push(
        await agent.call('rung.summarize-report', { groupBy, days: 30 }),
      );
    }
    for (const { entityRef } of own) {
      for (const [name, input] of ofEntity) {
        answers.push(await agent.call(`rung.${name}`, { ...input, entityRef }));
      }
    }
    const text = JSON.stringify(answers);
    expect(hidden.map(toRef).filter(ref => text.includes(ref))).toEqual([]);
    const titles = hidden.flatMap(({ title }) => title ?? []);
    const ownTitles = JSON.stringify(own.map(({ title }) => title));
    expect(
      titles.filter(
        title =>
          title.includes(' ') &&
          text.includes(title) &&
          !ownTitles.includes(title),
      ),
    ).toEqual([]);
  }, 60_000);

  it.each(ofEntity)(
    'learns by %s nothing of what is hidden, not even that it is there',
    async (name, input) => {
      const refusalOf = (entityRef: string) =>
        agent.refusal(`rung.${name}`, { ...input, entityRef });
      const [{ entityRef }] = hidden;
      const nobody = 'component:default/nobody';
      expect(await refusalOf(entityRef)).toBe(
        (await refusalOf(nobody)).replaceAll(nobody, entityRef),
      );
    },
  );
});
