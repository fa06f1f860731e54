import { TestDatabases } from '@backstage/backend-test-utils';
import { readCampaign } from '@rung/backstage-plugin-rung-common/campaigns';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { setDate } from '../__testUtils__/fakeDate';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { telling } from '../__testUtils__/telling';
import { RunCampaign } from './kinds';
import { reminderDrafts } from './reminderDrafts';

const databases = TestDatabases.create({ ids: databaseIds });

/** As it is on the day. */
function campaign(states: Record<string, string> = {}): RunCampaign {
  return readCampaign(
    {
      ...entity('Resource', 'down', {
        states: {
          'campaign.goal': 'comes-down',
          'campaign.filter': 'kind=component&lifecycle=production',
          'campaign.starts': '2026-05-02',
          'campaign.ends': '2026-05-31',
          ...states,
        },
        metadata: { title: 'Step down' },
        spec: { type: 'rung-campaign' },
      }),
      relations: [{ type: 'ownedBy', targetRef: 'group:default/platform' }],
    },
    new Date().toISOString().slice(0, 10),
  ) as RunCampaign;
}

const over = (name: string, owner: string, lifecycle = 'production') =>
  scoredRecord(
    name,
    { owners: [`group:default/${owner}`], fit: 'over-built', lifecycle },
    {},
  );

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('campaigns on %s', id => {
  async function begun(states: Record<string, string> = {}) {
    setDate('2026-05-01T08:00:00Z');
    const campaigns: RunCampaign[] = [];
    const bench = await telling(await databases.init(id), {
      kinds: new Set(['campaigns']),
      operators: undefined,
      quietOwners: new Set(['group:default/quiet']),
      campaigns,
    });
    await bench.scan(
      over('one', 'a'),
      over('two', 'a'),
      over('three', 'b'),
      over('hushed', 'quiet'),
      over('trial', 'c', 'experimental'),
      scoredRecord(
        'fine',
        { owners: ['group:default/d'], fit: 'fits', lifecycle: 'production' },
        {},
      ),
    );
    /** What is told on a day. */
    const on = async (day: string) => {
      setDate(`${day}T08:00:00Z`);
      campaigns.splice(0, campaigns.length, campaign(states));
      return bench.tell();
    };
    await on('2026-05-01');
    return { ...bench, on };
  }

  const left = [
    {
      to: 'group:default/a',
      title: 'Step down: 2 of your entities are left',
      description:
        'You are asked to step down from what is not needed by 2026-05-31. one, two.',
      link: '/rung/entities?kind=component&lifecycle=production&fit=over-built&owner=group%3Adefault%2Fa',
    },
    expect.objectContaining({
      to: 'group:default/b',
      title: 'Step down: three is left',
    }),
  ];

  it('tell owners of what is left as they begin, and 14 and 3 days before the end', async () => {
    const { on } = await begun();

    const told: Record<string, unknown> = {};
    for (let day = 2; day <= 31; day++) {
      const date = `2026-05-${String(day).padStart(2, '0')}`;
      const messages = await on(date);
      if (messages.length > 0) {
        told[date] = messages;
      }
    }
    expect(told).toEqual({
      '2026-05-02': left,
      '2026-05-17': left,
      '2026-05-28': left,
    });
  });

  it('tell of one day what was missed while nobody told anything', async () => {
    const { on } = await begun();

    expect(await on('2026-05-30')).toEqual(left);
    expect(await on('2026-05-30')).toEqual([]);
  });

  it('tell those who run them how they ended, and nobody else', async () => {
    const { on } = await begun();
    await on('2026-05-31');

    expect(await on('2026-06-01')).toEqual([
      {
        to: 'group:default/platform',
        title: 'Step down has ended',
        description: '1 of 5 are done.',
        link: '/rung/campaigns?campaign=default%2Fdown',
      },
    ]);
    expect(await on('2026-06-02')).toEqual([]);
  });

  it('tell nobody anything as long as they are drafts', async () => {
    const { on } = await begun({ 'campaign.draft': 'true' });

    for (const day of [
      '2026-05-02',
      '2026-05-17',
      '2026-05-28',
      '2026-06-01',
    ]) {
      expect(await on(day)).toEqual([]);
    }
  });

  it('remind owners by hand once a day', async () => {
    const { on, replica, sent } = await begun();
    const { outbox, courier } = replica();
    const remind = () =>
      outbox.remind((news, now) => reminderDrafts(campaign(), news, now));
    await on('2026-05-10');

    setDate('2026-05-10T09:00:00Z');
    expect(await remind()).toEqual({ reminded: 3, remindedBefore: 0 });
    expect(await remind()).toEqual({ reminded: 0, remindedBefore: 3 });
    setDate('2026-05-11T09:00:00Z');
    expect(await remind()).toEqual({ reminded: 3, remindedBefore: 0 });

    sent.splice(0);
    await courier.deliver(new AbortController().signal);
    expect(sent).toHaveLength(6);
    expect(sent[0].payload).toMatchObject({
      topic: 'rung.campaign',
      severity: 'normal',
      scope: expect.stringMatching(
        /^campaign:resource:default\/down:group:default\/\w+:by-hand:2026-05-10$/,
      ),
    });
  });
});
