import { Entity } from '@backstage/catalog-model';
import {
  type assessEntity,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { ancestorOf } from './fingerprint';
import { recordOf } from './recordOf';
import { scoreRecord } from './scoreRecord';

const policy = AssessmentPolicy.default();
const hashes = { rules: 'rules', input: 'input' };

function recordNamed(
  kind: string,
  name: string,
  annotations: Record<string, string>,
  relations: Entity['relations'] = [],
) {
  return recordOf(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name, uid: `uid-${name}`, annotations },
      relations,
    },
    policy,
  );
}

const system = recordNamed(
  'System',
  'shop',
  { 'rung.dev/availability': '99.9', 'rung.dev/rpo': 'soon' },
  [{ type: 'partOf', targetRef: 'domain:default/commerce' }],
);
const domain = recordNamed('Domain', 'commerce', { 'rung.dev/rto': '15m?' });
const checkout = recordNamed(
  'Component',
  'checkout',
  {
    'rung.dev/availability': '99.95',
    'rung.dev/built.rung': '2',
    'rung.dev/accept.under-built': 'until 2026-12-31: the move has begun',
  },
  [{ type: 'partOf', targetRef: 'system:default/shop' }],
);

function score(record: typeof checkout, assess?: typeof assessEntity) {
  const failures: unknown[] = [];
  const scored = scoreRecord(
    record,
    {
      lineage: [system, domain].map(ancestorOf),
      countedTeams: { teams: 9, entityRef: 'resource:default/cluster' },
      dependencies: [
        {
          entityRef: 'component:default/stock',
          resilience: 2,
          availability: 99,
        },
        { entityRef: 'component:default/silent' },
      ],
      clusters: ['resource:default/cluster'],
      teams: 4,
    },
    {
      policy,
      now: new Date('2026-05-04'),
      hashes,
      assess,
      onFailure: error => failures.push(error),
    },
  );
  return { scored, failures };
}

/** What it states and inherits, and what else its findings follow from. */
const input = {
  stated: JSON.stringify({
    own: { 'rung.dev/availability': '99.95' },
    above: [
      [
        'system:default/shop',
        { 'rung.dev/availability': '99.9', 'rung.dev/rpo': 'soon' },
      ],
      ['domain:default/commerce', { 'rung.dev/rto': '15m?' }],
    ],
    teams: { teams: 9, entityRef: 'resource:default/cluster' },
  }),
  known: JSON.stringify({
    own: {
      'rung.dev/built.rung': '2',
      'rung.dev/accept.under-built': 'until 2026-12-31: the move has begun',
    },
  }),
};

describe('scoreRecord', () => {
  it('gives what the report holds, and what dependents have to know', () => {
    const { scored, failures } = score(checkout);

    expect(failures).toEqual([]);
    expect(scored).toEqual({
      uid: 'uid-checkout',
      placingClusters: ['resource:default/cluster'],
      hashes,
      teams: 4,
      input,
      node: {
        owners: [],
        dependsOn: [],
        promises: [
          {
            domain: 'zone',
            of: 'rto',
            text: '15m',
            survives: true,
            measured: false,
            source: 'domain:default/commerce',
          },
        ],
      },
      dependency: {
        entityRef: 'component:default/checkout',
        resilience: 3,
        availability: 99.95,
      },
      facts: [{ key: 'rung', value: 2, source: { type: 'declared' } }],
      names: expect.any(Array),
      problems: [],
      acceptances: [
        { id: 'under-built', severity: 'high', until: '2026-12-31' },
      ],
      exercises: [],
      summary: {
        ...checkout.attributes,
        domain: 'domain:default/commerce',
        status: 'incomplete',
        rung: 4,
        resilience: 3,
        platform: true,
        built: 2,
        builtSource: 'declared',
        fit: 'under-built',
        forgone: 5,
        climb: expect.objectContaining({ type: 'threshold' }),
        couldGo: [],
        closing: [],
        climbs: expect.any(Array),
        nearBySource: [
          {
            source: { entityRef: 'component:default/checkout' },
            trigger: expect.objectContaining({
              key: 'availability',
              headroom: 0,
            }),
          },
        ],
        requirements: [
          {
            key: 'availability',
            text: '99.95',
            guess: false,
            rung: 3,
            forcing: true,
            source: {
              type: 'entity',
              entityRef: 'component:default/checkout',
            },
          },
          {
            key: 'rto',
            text: '15m',
            guess: true,
            rung: 3,
            forcing: true,
            source: {
              type: 'domain',
              entityRef: 'domain:default/commerce',
            },
          },
          {
            key: 'teams',
            text: '9',
            guess: false,
            rung: 4,
            forcing: true,
            source: {
              type: 'counted',
              entityRef: 'resource:default/cluster',
            },
          },
        ],
        findings: expect.arrayContaining([
          expect.objectContaining({
            id: 'under-built',
            severity: 'high',
            accepted: true,
            parameters: expect.objectContaining({
              built: { type: 'rung', rung: 2 },
            }),
          }),
          expect.objectContaining({
            id: 'weaker-dependency',
            accepted: false,
            restsOn: ['component:default/stock'],
          }),
        ]),
        missing: ['scale', 'compliance'],
        unreadable: ['rpo'],
        guesses: ['rto'],
        problems: 1,
      },
    });
    expect([...scored.names].sort()).toEqual([
      'component:default/silent',
      'component:default/stock',
      'domain:default/commerce',
      'resource:default/cluster',
      'system:default/shop',
    ]);
  });

  it('survives a fault of the engine', () => {
    const fault = new Error('a fault');
    const misspelt = {
      ...checkout,
      unknown: [
        { type: 'name' as const, annotation: 'rung.dev/rtoo', value: '1h' },
      ],
    };
    const { scored, failures } = score(misspelt, () => {
      throw fault;
    });

    expect(failures).toEqual([fault]);
    expect(scored).toEqual({
      uid: 'uid-checkout',
      placingClusters: ['resource:default/cluster'],
      hashes,
      teams: 4,
      input,
      node: { owners: [], dependsOn: [] },
      dependency: { entityRef: 'component:default/checkout' },
      names: [],
      problems: misspelt.unknown,
      summary: {
        ...checkout.attributes,
        domain: 'domain:default/commerce',
        status: 'failed',
        platform: false,
        builtSource: 'unknown',
        fit: 'unknown',
        climbs: [],
        couldGo: [],
        closing: [],
        nearBySource: [],
        requirements: [],
        findings: [],
        missing: [],
        unreadable: [],
        guesses: [],
        problems: 0,
      },
    });
  });
});
