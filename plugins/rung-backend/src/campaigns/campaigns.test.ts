import { Entity } from '@backstage/catalog-model';
import {
  AskedCampaigns,
  CampaignDetails,
  CampaignList,
} from '@rung/backstage-plugin-rung-common/wire';
import { parse } from 'csv-parse/sync';
import { entity } from '../__testUtils__/entities';
import { partialPolicies, partlyHidden } from '../__testUtils__/partlyHidden';
import { allBut } from '../__testUtils__/policies';
import { Portal, Reader } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';
import { tierRule } from '../__testUtils__/tierRule';
import { dateOf, dayOf } from '../days';

/** Anything by which a reader could tell what they do not see. */
const secrets = /secret/i;

const inDays = (days: number) => dateOf(dayOf(new Date()) + days);

function campaign(name: string, states: Record<string, string>): Entity {
  const isOpen = name.startsWith('open-');
  return entity('Resource', name, {
    states: {
      'campaign.goal': 'comes-down',
      'campaign.filter': 'kind=*',
      'campaign.starts': inDays(-2),
      'campaign.ends': inDays(30),
      ...states,
    },
    metadata: {
      title: isOpen ? `Campaign ${name}` : 'Secret campaign',
      description: 'What costs and is not needed.',
      labels: isOpen ? { tier: 'open' } : {},
    },
    spec: {
      type: 'rung-campaign',
      owner: isOpen ? 'user:development/guest' : 'group:secret-team',
    },
  });
}

const campaigns = [
  campaign('open-down', {}),
  campaign('open-backups', {
    'campaign.goal': 'finding:no-backups',
    'campaign.ends': inDays(3),
  }),
  campaign('open-draft', { 'campaign.draft': 'true' }),
  campaign('open-over', { 'campaign.ends': inDays(-1) }),
  campaign('open-broken', { 'campaign.goal': 'climb' }),
  campaign('secret-down', {}),
];

const ref = (name: string) => `/v1/campaigns/by-name/default/${name}`;

describe('campaigns', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: [...partlyHidden, ...campaigns],
      features: [tierRule],
      config: portalConfig({ rung: { notifications: { enabled: true } } }),
    });
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  async function read<T>(path: string, reader: Reader = 'user'): Promise<T> {
    const response = await portal.get(path, reader);
    expect([path, response.status]).toEqual([path, 200]);
    return response.body;
  }

  it('are listed with what has come of them, those that run first', async () => {
    portal.policy.use(allBut());
    const { items, more } = await read<CampaignList>('/v1/campaigns');

    expect(
      items.map(({ name, plan, counts, problems }) => [
        name,
        plan?.stage,
        counts,
        problems.map(({ key }) => key),
      ]),
    ).toEqual([
      ['open-backups', 'running', { all: 12, left: 1, done: 9 }, []],
      ['open-down', 'running', expect.objectContaining({ left: 2 }), []],
      ['secret-down', 'running', expect.objectContaining({ left: 2 }), []],
      ['open-draft', 'draft', expect.objectContaining({ left: 2 }), []],
      ['open-over', 'ended', expect.objectContaining({ left: 2 }), []],
      ['open-broken', undefined, undefined, ['goal']],
    ]);
    expect(more).toBe(false);
  });

  it('are no entities that anything is asked of themselves', async () => {
    const refreshed = await portal.post('/v1/refresh', {
      entityRef: 'resource:default/open-down',
    });
    expect(refreshed.status).toBe(400);
    const { items } = await read<{ items: { name: string }[] }>(
      '/v1/assessments',
      'service',
    );
    expect(items).toHaveLength(partlyHidden.length);
  });

  it('tell of one who is left, by owner, and how it went', async () => {
    portal.policy.use(allBut());
    const details = await read<CampaignDetails>(ref('open-down'));

    expect(details.campaign).toMatchObject({
      title: 'Campaign open-down',
      description: 'What costs and is not needed.',
      owners: ['user:development/guest'],
      plan: { goal: { type: 'comes-down' }, filter: 'kind=*' },
    });
    const { counts } = details.campaign;
    expect(details.groups).toEqual([
      expect.objectContaining({ left: 1 }),
      expect.objectContaining({ left: 1 }),
      expect.objectContaining({
        left: 0,
        owner: 'group:default/secret-rivals',
      }),
    ]);
    expect(details.groups.map(({ all }) => all).sort()).toEqual([1, 5, 6]);
    expect(details.burnUp).toHaveLength(1);
    expect(details.burnUp[0]).toMatchObject({ ...counts });

    const csv = await portal.get(`${ref('open-down')}/entities.csv`);
    const rows: Record<string, string>[] = parse(csv.text, { columns: true });
    expect(rows).toHaveLength(counts!.all);
    for (const standing of ['left', 'done'] as const) {
      expect(rows.filter(row => row.standing === standing)).toHaveLength(
        counts![standing],
      );
    }
    expect(
      rows.flatMap(({ standing, name }) => (standing === 'left' ? name : [])),
    ).toEqual(['open-blog', 'secret-ledger']);
  });

  it('tell of one that asks nothing yet, or cannot be read', async () => {
    for (const name of ['open-draft', 'open-broken']) {
      const { burnUp } = await read<CampaignDetails>(ref(name));
      expect(burnUp).toEqual([]);
    }
  });

  it('ask something of an entity while they run, and it is left', async () => {
    portal.policy.use(allBut());
    const asked = async (kind: string, name: string) => {
      const { items } = await read<AskedCampaigns>(
        `/v1/assessments/by-name/${kind}/default/${name}/campaigns`,
      );
      return items.map(item => item.name);
    };

    expect(await asked('component', 'open-blog')).toEqual([
      'open-down',
      'secret-down',
    ]);
    expect(await asked('Component', 'secret-ledger')).toEqual([
      'open-backups',
      'open-down',
      'secret-down',
    ]);
    expect(await asked('component', 'open-gateway')).toEqual([]);
    expect(await asked('component', 'no-such')).toEqual([]);
  });

  it('are not found where there is no campaign of the name', async () => {
    for (const name of ['no-such', 'open-cluster']) {
      expect((await portal.get(ref(name))).status).toBe(404);
    }
  });

  it('have owners reminded once a day, by those who may and while they run', async () => {
    portal.policy.use(allBut());
    const remind = (name: string) => portal.post(`${ref(name)}/reminders`, {});

    expect((await read<CampaignDetails>(ref('open-down'))).mayRemind).toBe(
      true,
    );
    expect((await remind('open-down')).body).toEqual({
      reminded: 2,
      remindedBefore: 0,
    });
    expect((await remind('open-down')).body).toEqual({
      reminded: 0,
      remindedBefore: 2,
    });
    for (const name of ['open-draft', 'open-over', 'open-broken']) {
      const { mayRemind } = await read<CampaignDetails>(ref(name));
      expect([name, mayRemind]).toEqual([name, false]);
      expect((await remind(name)).status).toBe(400);
    }

    portal.policy.use(allBut('rung.campaign.remind'));
    expect((await remind('open-down')).status).toBe(403);
    expect((await read<CampaignDetails>(ref('open-down'))).mayRemind).toBe(
      false,
    );
  });

  describe.each(Object.entries(partialPolicies))('under %s', (_, policy) => {
    beforeEach(() => portal.policy.use(policy));

    it('tell nothing of what a reader may not see', async () => {
      const list = await portal.get('/v1/campaigns');
      expect(list.text).not.toMatch(secrets);
      expect(
        (list.body as CampaignList).items.map(({ name, counts }) => [
          name,
          counts?.all,
          counts?.left,
        ]),
      ).toEqual([
        ['open-backups', 6, 0],
        ['open-down', 6, 1],
        ['open-draft', 6, 1],
        ['open-over', 6, 1],
        ['open-broken', undefined, undefined],
      ]);

      const down = await portal.get(ref('open-down'));
      expect(down.text).not.toMatch(secrets);
      const { groups, burnUp } = down.body as CampaignDetails;
      expect(groups).toMatchObject([
        { owner: 'user:development/guest', all: 6, left: 1 },
      ]);
      expect(burnUp[0]).toMatchObject({ all: 6, left: 1 });

      const csv = await portal.get(`${ref('open-down')}/entities.csv`);
      expect(csv.text).not.toMatch(secrets);
      expect(parse(csv.text)).toHaveLength(7);
    });

    it('remind nobody of what a reader does not see', async () => {
      const { body } = await portal.post(`${ref('open-draft')}/reminders`, {});
      expect(body.error.name).toBe('InputError');
      const backups = await portal.post(`${ref('open-backups')}/reminders`, {});
      expect(backups.body).toEqual({ reminded: 0, remindedBefore: 0 });
    });

    it('cannot be told from those that are not there', async () => {
      for (const path of ['', '/entities.csv']) {
        const hidden = await portal.get(`${ref('secret-down')}${path}`);
        const missing = await portal.get(`${ref('secret-none')}${path}`);
        expect(hidden.status).toBe(404);
        expect(hidden.text.replaceAll('secret-down', 'it')).toBe(
          missing.text.replaceAll('secret-none', 'it'),
        );
      }
    });

    it('ask nothing in the name of one that is hidden, nor of what is', async () => {
      const asked = async (name: string) =>
        read<AskedCampaigns>(
          `/v1/assessments/by-name/component/default/${name}/campaigns`,
        );

      const { items } = await asked('open-blog');
      expect(items.map(({ name }) => name)).toEqual(['open-down']);
      expect(await asked('secret-ledger')).toEqual({ items: [] });
    });
  });
});
