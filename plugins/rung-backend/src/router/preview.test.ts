import {
  PolicyPreview,
  PreviewLine,
} from '@rung/backstage-plugin-rung-common/wire';
import { parse } from 'csv-parse/sync';
import {
  canaries,
  canaryProfiles,
  catalogWith,
} from '../__testUtils__/canaries';
import { entity } from '../__testUtils__/entities';
import { partialPolicies, partlyHidden } from '../__testUtils__/partlyHidden';
import { allBut } from '../__testUtils__/policies';
import { Portal, Reader } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';
import { tierRule } from '../__testUtils__/tierRule';
import { DatabasePreviewStore } from '../database';

const path = '/v1/policy/preview';

/** It moves nearly all that states anything. */
const strict = {
  scales: {
    availability: [{ rung: 2, atMost: 90 }, { rung: 5 }],
    'rto.zone': [{ rung: 1, atLeast: '30d' }, { rung: 5 }],
    rto: [{ rung: 1, atLeast: '30d' }, { rung: 5 }],
  },
  choices: { audience: { internal: 5, customers: 5, paying: 5 } },
};

function linesOf(text: string): PreviewLine[] {
  return text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
}

async function previewed(
  portal: Portal,
  policy: object,
  reader?: Reader,
): Promise<PolicyPreview> {
  const response = await portal.post(path, { policy }, reader);
  expect([response.status, response.type]).toEqual([
    200,
    'application/x-ndjson',
  ]);
  const last = linesOf(response.text).at(-1);
  if (last?.type !== 'result') {
    throw new Error(response.text);
  }
  return last.preview;
}

describe('a preview over HTTP', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: partlyHidden,
      features: [tierRule],
    });
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  beforeEach(() => portal.policy.use(allBut()));
  afterEach(() => jest.restoreAllMocks());

  it('says what would move, of everything to those who see it', async () => {
    const preview = await previewed(portal, strict);
    expect(preview).toMatchObject({
      entities: 12,
      notCompared: { withheld: 0, unscanned: 0, failed: 0 },
      unread: [],
      scan: { status: 'succeeded', asOf: expect.any(String) },
    });
    expect(preview.up).toBe(5);
    expect(preview.items.map(({ entityRef }) => entityRef)).toContain(
      'api:default/secret-api',
    );
    const items = preview.items.find(
      ({ entityRef }) => entityRef === 'component:default/open-gateway',
    );
    expect(items).toMatchObject({
      direction: 'up',
      before: { rung: 3, fit: 'unknown' },
      after: { rung: 5 },
      owners: ['user:development/guest'],
    });
  });

  it('moves nothing where the policy stays', async () => {
    const { moved, items, levels } = await previewed(portal, {});
    expect([moved, items]).toEqual([0, []]);
    expect(
      levels.every(({ before, after }) => before.rung === after.rung),
    ).toBe(true);
  });

  it.each(Object.entries(partialPolicies))(
    'names and counts what a reader may see, and nothing else, under %s',
    async (_, decide) => {
      portal.policy.use(decide);
      for (const policy of [strict, {}]) {
        const response = await portal.post(path, { policy });
        expect(response.text).not.toMatch(/secret|walled/i);
        const csv = await portal.post(`${path}.csv`, { policy });
        expect(csv.text).not.toMatch(/secret|walled/i);
      }
      const preview = await previewed(portal, strict);
      // The shop takes numbers from what they may not see.
      expect(preview).toMatchObject({
        entities: 5,
        notCompared: { withheld: 1, unscanned: 0, failed: 0 },
      });
      const refs = preview.items.map(({ entityRef }) => entityRef);
      expect(refs.sort()).toEqual([
        'component:default/open-blog',
        'component:default/open-gateway',
        'domain:default/open-domain',
        'system:default/open-system',
      ]);
    },
  );

  it('gives all that moves as CSV', async () => {
    const preview = await previewed(portal, strict);
    const { text, headers } = await portal.post(`${path}.csv`, {
      policy: strict,
    });
    expect(headers['content-disposition']).toContain('rung-policy-preview.csv');
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows.map(({ entityRef }) => entityRef).sort()).toEqual(
      preview.items.map(({ entityRef }) => entityRef).sort(),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({
        entityRef: 'component:default/open-gateway',
        rungBefore: '3',
        rung: '5',
        direction: 'up',
      }),
    );
  });

  it.each([
    [
      { scales: { rtp: [] } },
      /^rung\.scales\.rtp is not a scale; write one of availability, /,
    ],
    [{ scan: { kinds: [] } }, /^rung\.scan is no part of the policy; leave/],
    [
      { profiles: [] },
      /^rung\.profiles is \[\]; write requirements by profile/,
    ],
  ])('answers %j with what to write', async (policy, message) => {
    for (const each of [path, `${path}.csv`, '/v1/policy/check']) {
      const { status, body } = await portal.post(each, { policy });
      expect([each, status, body.error.name]).toEqual([
        each,
        400,
        'InputError',
      ]);
      expect(body.error.message).toMatch(message);
    }
  });

  it('checks without comparing, and says what no scan has read', async () => {
    const page = jest.spyOn(DatabasePreviewStore.prototype, 'page');
    const policy = {
      annotationKeys: { rto: ['acme.com/rto', 'rung.dev/rto'] },
    };
    const { body } = await portal.post('/v1/policy/check', { policy });
    expect(body).toEqual({ unread: ['acme.com/rto'] });
    expect(page).not.toHaveBeenCalled();
    expect((await previewed(portal, policy)).unread).toEqual(['acme.com/rto']);
  });

  it('tells how far it is as it goes, one at a time, and ends when left', async () => {
    const { page } = DatabasePreviewStore.prototype;
    const waiting: (() => void)[] = [];
    const signals: (AbortSignal | undefined)[] = [];
    jest
      .spyOn(DatabasePreviewStore.prototype, 'page')
      .mockImplementation(async function slow(this: never, query, options) {
        signals.push(options?.signal);
        // Whoever waits no longer than this is told nothing.
        await new Promise(resolve => {
          setTimeout(resolve, 150);
        });
        if (signals.length > 2) {
          await new Promise<void>(resolve => waiting.push(resolve));
        }
        return page.call(this, query, options);
      });
    const leaving = new AbortController();
    const address = portal.server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const response = await fetch(`http://localhost:${port}/api/rung${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Encoding': 'gzip',
        Authorization: `Bearer ${portal.userToken}`,
      },
      body: JSON.stringify({ policy: strict }),
      signal: leaving.signal,
    });
    const reader = response.body!.getReader();
    const first = await reader.read();
    // It arrives although the rest has not been worked out.
    expect(linesOf(new TextDecoder().decode(first.value))).toEqual([
      { type: 'progress', share: 0.1 },
    ]);

    const second = await portal.post(path, { policy: {} });
    expect([second.status, second.body.error.message]).toEqual([
      429,
      'You have 1 preview of a policy running already, as many as one reader may have at a time; try again once one of them has ended',
    ]);

    leaving.abort();
    await expect(reader.read()).rejects.toThrow();
    while (!signals.at(-1)?.aborted) {
      await new Promise(setImmediate);
    }
    waiting.forEach(resolve => resolve());
    jest.restoreAllMocks();
    for (;;) {
      const again = await portal.post(path, { policy: {} });
      if (again.status === 200) {
        break;
      }
    }
  }, 30_000);
});

describe('a preview before the first scan', () => {
  it('says that there is nothing yet to compare', async () => {
    const portal = await Portal.start({
      entities: [entity('Component', 'tool', { states: { rto: '2h' } })],
    });
    const { entities, scan } = await previewed(portal, strict);
    expect({ entities, scan }).toEqual({
      entities: 0,
      scan: { status: 'never' },
    });
    await portal.stop();
  });
});

describe('what a policy would give back and cost', () => {
  it.each([true, false])('is told while costs are shown: %s', async enabled => {
    const portal = await Portal.start({
      entities: [
        entity('Component', 'tool', {
          states: { availability: '99', 'built.clusters': '5' },
        }),
        entity('Component', 'site', {
          states: {
            availability: '99',
            'built.rung': '2',
            'built.clusters': '1',
          },
        }),
      ],
      config: portalConfig({ rung: { costs: { enabled } } }),
    });
    await portal.scan();
    const { couldGo, toBuild, up } = await previewed(portal, strict);
    expect({ couldGo, toBuild, up }).toEqual({
      couldGo: enabled ? [{ kind: 'cluster', before: 4, after: 0 }] : [],
      toBuild: enabled ? [{ kind: 'cluster', before: 0, after: 1 }] : [],
      up: 2,
    });
    const { text } = await portal.post(`${path}.csv`, { policy: strict });
    expect(text.split('\r\n')[0]).not.toMatch(/couldGo|toBuild|cost/i);
    await portal.stop();
  });
});

describe('what a reader may not see', () => {
  it('is in no preview, and no preview depends on it', async () => {
    const portal = await Portal.start({
      entities: catalogWith('first'),
      config: portalConfig({ rung: { profiles: canaryProfiles } }),
    });
    const policies = [
      strict,
      {},
      { scales: { availability: [{ rung: 2, atMost: 99.94 }, { rung: 6 }] } },
      { scales: { teams: [{ rung: 1, atMost: 11 }, { rung: 4 }] } },
      { profiles: { default: { availability: '99.999' } } },
      {
        profiles: { 'canary-profile': { survives: 'region' } },
        compliance: { 'canary-regime': 6 },
      },
    ];
    const answers = async () => {
      const all: string[] = [];
      for (const policy of policies) {
        for (const each of [path, `${path}.csv`]) {
          const { status, text } = await portal.post(each, { policy });
          expect([each, status]).toEqual([each, 200]);
          all.push(
            text
              .replace(/^{"type":"progress.*\n/gm, '')
              .replace(/"scan":{[^}]*}/, ''),
          );
        }
      }
      return all;
    };
    await portal.scan();
    portal.policy.use(partialPolicies['a policy by ownership']);
    const first = await answers();
    expect(first.join()).not.toMatch(canaries);

    await portal.setEntities([
      ...catalogWith('second'),
      entity('Component', 'hidden-other', { states: { rto: '1m' } }),
    ]);
    await portal.scan();
    expect(await answers()).toEqual(first);

    const whole = await portal.post(path, { policy: strict }, 'service');
    expect(whole.text).toMatch(canaries);
    await portal.stop();
  }, 60_000);
});
