import { Entity } from '@backstage/catalog-model';
import {
  AssessmentPolicy,
  Dependency,
  Fact,
  Observed,
} from '@rung/backstage-plugin-rung-common';
import { ancestorOf, hashesOf } from './fingerprint';
import { recordOf } from './recordOf';
import { Surroundings } from './types';

const policy = AssessmentPolicy.create({
  annotationKeys: { rto: ['acme.com/rto'] },
});

function entityOf(
  ref: { kind: string; name: string },
  annotations: Record<string, string>,
  relations: [string, string][],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: ref.kind,
    metadata: {
      uid: `uid-${ref.name}`,
      etag: 'etag',
      name: ref.name,
      title: ref.name,
      description: 'words',
      labels: { one: 'label' },
      tags: ['java'],
      annotations: { 'example.com/other': 'other', ...annotations },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'someone' },
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
}

function zonesSeen(value: number, observedAt: string): Fact {
  const source = {
    type: 'observed',
    certainty: 'certain',
    observedAt,
  } as const;
  return { key: 'zones', value, source };
}

/** Everything that an assessment and its place in a list rest on. */
interface World {
  entity: Entity;
  system?: Entity;
  domain?: Entity;
  /** What the domain is a subdomain of. */
  above?: Entity;
  countedTeams?: Surroundings['countedTeams'];
  dependencies: Dependency[];
  clusters: string[];
  teams?: number;
  observed?: Observed;
  measured?: readonly Fact[];
  rules: string;
  now: string;
}

function worldOf(): World {
  return {
    entity: entityOf(
      { kind: 'Component', name: 'checkout' },
      { 'rung.dev/rto': '15m', 'rung.dev/built.rung': '2' },
      [
        ['ownedBy', 'group:default/payments'],
        ['partOf', 'system:default/shop'],
        ['dependsOn', 'component:default/stock'],
        ['providesApi', 'api:default/checkout'],
      ],
    ),
    system: entityOf(
      { kind: 'System', name: 'shop' },
      { 'rung.dev/availability': '99.9' },
      [['partOf', 'domain:default/commerce']],
    ),
    domain: entityOf(
      { kind: 'Domain', name: 'commerce' },
      { 'rung.dev/audience': 'paying' },
      [['partOf', 'domain:default/trade']],
    ),
    above: entityOf(
      { kind: 'Domain', name: 'trade' },
      { 'rung.dev/survives': 'zone' },
      [],
    ),
    countedTeams: { teams: 4, entityRef: 'resource:default/cluster' },
    dependencies: [
      {
        entityRef: 'component:default/stock',
        resilience: 3,
        availability: 99.9,
      },
    ],
    clusters: ['resource:default/cluster'],
    observed: {
      facts: [zonesSeen(3, '2026-05-04T09:00:00Z')],
      unseen: [{ key: 'mesh', unknown: 'refused' }],
      checks: [{ id: 'one-zone', of: 2, hits: [{ pods: 3 }] }],
    },
    rules: 'rules',
    now: '2026-05-04T10:00:00Z',
  };
}

function hashes(change: (world: World) => void = () => {}) {
  const world = worldOf();
  change(world);
  const { entity, system, domain, above, countedTeams, dependencies } = world;
  const { clusters, measured, observed } = world;
  return hashesOf(
    { ...recordOf(entity, policy), measured, observed },
    {
      lineage: [system, domain, above].flatMap(ancestor =>
        ancestor ? ancestorOf(recordOf(ancestor, policy)) : [],
      ),
      countedTeams,
      dependencies,
      clusters,
      teams: world.teams,
    },
    { rules: world.rules, now: new Date(world.now) },
  );
}

const lostZone = (day: string): Fact => ({
  key: 'zone-loss-exercised',
  value: day,
  source: { type: 'measured', by: 'litmus' },
});

const relate = (entity: Entity, type: string, targetRef: string) => {
  entity.relations = [
    ...(entity.relations ?? []).filter(relation => relation.type !== type),
    { type, targetRef },
  ];
};

const annotate = (entity: Entity, key: string, value: string) => {
  entity.metadata.annotations = {
    ...entity.metadata.annotations,
    [key]: value,
  };
};

const reversed = (record: object) =>
  Object.fromEntries(Object.entries(record).reverse());

const relevant: Record<string, (world: World) => void> = {
  'a requirement': ({ entity }) => annotate(entity, 'rung.dev/rto', '10m'),
  'a requirement that is new': ({ entity }) =>
    annotate(entity, 'rung.dev/rpo', '5m'),
  'a guess mark': ({ entity }) => annotate(entity, 'rung.dev/rto', '15m?'),
  'an annotation of the organization': ({ entity }) =>
    annotate(entity, 'acme.com/rto', '1h'),
  'a fact about what is built': ({ entity }) =>
    annotate(entity, 'rung.dev/built.rung', '3'),
  'an acceptance': ({ entity }) =>
    annotate(entity, 'rung.dev/accept.no-backups', 'not needed'),
  'the profile': ({ entity }) => annotate(entity, 'rung.dev/profile', 'web'),
  'the title': ({ entity }) => {
    entity.metadata.title = 'another';
  },
  'the tags': ({ entity }) => {
    entity.metadata.tags = ['java', 'tier-1'];
  },
  'the type': ({ entity }) => {
    entity.spec!.type = 'website';
  },
  'the lifecycle': ({ entity }) => {
    entity.spec!.lifecycle = 'experimental';
  },
  'the uid': ({ entity }) => {
    entity.metadata.uid = 'another';
  },
  'the owner': ({ entity }) => relate(entity, 'ownedBy', 'group:default/x'),
  'another owner beside the first': ({ entity }) =>
    entity.relations!.push({
      type: 'ownedBy',
      targetRef: 'user:default/second',
    }),
  'another system beside the first': ({ entity }) =>
    entity.relations!.push({ type: 'partOf', targetRef: 'system:default/x' }),
  'the system': ({ entity }) => relate(entity, 'partOf', 'system:default/x'),
  'its own domain': ({ entity }) =>
    entity.relations!.push({
      type: 'partOf',
      targetRef: 'domain:default/commerce',
    }),
  'what it depends on': ({ entity }) =>
    entity.relations!.push({
      type: 'dependsOn',
      targetRef: 'component:default/x',
    }),
  'a requirement of the system': ({ system }) =>
    annotate(system!, 'rung.dev/availability', '99.95'),
  'the domain of the system': ({ system }) =>
    relate(system!, 'partOf', 'domain:default/x'),
  'that the system is there': world => {
    world.system = undefined;
  },
  'a requirement of the domain': ({ domain }) =>
    annotate(domain!, 'rung.dev/audience', 'internal'),
  'that the domain is there': world => {
    world.domain = undefined;
  },
  'a requirement of a domain further up': ({ above }) =>
    annotate(above!, 'rung.dev/survives', 'cluster'),
  'what a domain further up belongs to': ({ above }) =>
    relate(above!, 'partOf', 'domain:default/x'),
  'the counted teams': ({ countedTeams }) => {
    countedTeams!.teams = 5;
  },
  'the cluster they are counted on': ({ countedTeams }) => {
    countedTeams!.entityRef = 'resource:default/another';
  },
  'that teams are counted': world => {
    world.countedTeams = undefined;
  },
  'that what it depends on is a cluster': ({ clusters }) => {
    clusters.push('resource:default/another');
  },
  'the rules': world => {
    world.rules = 'others';
  },
  'the resilience of a dependency': ({ dependencies }) => {
    dependencies[0].resilience = 2;
  },
  'that a dependency is assessed': ({ dependencies }) => {
    dependencies[0].resilience = undefined;
  },
  'the availability of a dependency': ({ dependencies }) => {
    dependencies[0].availability = 99.95;
  },
  'that a dependency states one': ({ dependencies }) => {
    dependencies[0].availability = undefined;
  },
  'which dependency it is': ({ dependencies }) => {
    dependencies[0].entityRef = 'component:default/x';
  },
  'that a dependency is known': world => {
    world.dependencies = [];
  },
  'what is seen of it': ({ observed }) => {
    observed!.facts = [zonesSeen(2, '2026-05-04T09:00:00Z')];
  },
  'what exercises have shown of it': world => {
    world.measured = [lostZone('2026-01-31')];
  },
  'what cannot be seen of it': ({ observed }) => {
    observed!.unseen = [];
  },
  'what checks have found': ({ observed }) => {
    observed!.checks = [];
  },
  'that anybody has looked': world => {
    world.observed = undefined;
  },
  'the teams counted on itself': world => {
    world.teams = 3;
  },
};

const irrelevant: Record<string, (world: World) => void> = {
  'other annotations': ({ entity, system, domain }) => {
    annotate(entity, 'example.com/other', 'moved');
    annotate(system!, 'example.com/other', 'moved');
    annotate(domain!, 'example.com/new', 'new');
  },
  'the order of annotations': ({ entity, system }) => {
    entity.metadata.annotations = reversed(entity.metadata.annotations!);
    system!.metadata.annotations = reversed(system!.metadata.annotations!);
  },
  'the order of keys': world => {
    const metadata = reversed(world.entity.metadata);
    world.entity = reversed({ ...world.entity, metadata }) as unknown as Entity;
  },
  'labels, etag, description and links': ({ entity }) => {
    entity.metadata.labels = { another: 'label' };
    entity.metadata.etag = 'another';
    entity.metadata.description = 'other words';
    entity.metadata.links = [{ url: 'https://example.com' }];
  },
  'what the specification says beside': ({ entity }) => {
    entity.spec!.owner = 'another';
    entity.spec!.dependsOn = ['component:default/x'];
    entity.apiVersion = 'backstage.io/v1beta1';
  },
  'the order of relations': ({ entity, system }) => {
    entity.relations!.push(
      { type: 'ownedBy', targetRef: 'group:default/payments' },
      ...entity.relations!.splice(0, 2),
    );
    system!.relations!.reverse();
  },
  'relations of other types': ({ entity }) => {
    relate(entity, 'providesApi', 'api:default/x');
    relate(entity, 'dependencyOf', 'component:default/x');
  },
  'what nobody inherits from a system': ({ system, domain }) => {
    system!.metadata.title = 'another';
    system!.metadata.tags = [];
    system!.metadata.uid = 'another';
    system!.spec!.lifecycle = 'experimental';
    relate(system!, 'ownedBy', 'group:default/x');
    relate(system!, 'dependsOn', 'resource:default/x');
    domain!.metadata.title = 'another';
  },
  'when the same was seen': ({ observed }) => {
    observed!.facts = [zonesSeen(3, '2026-05-04T09:30:00Z')];
  },
  'the day, for one that holds no date': world => {
    world.now = '2026-06-01T00:00:00Z';
  },
};

describe('the fingerprints of what an assessment is made from', () => {
  it.each(Object.keys(relevant))('move with %s', change => {
    expect(hashes(relevant[change]).input).not.toBe(hashes().input);
  });

  it.each(Object.keys(irrelevant))('stay with %s', change => {
    expect(hashes(irrelevant[change])).toEqual(hashes());
  });

  it('are all different from each other', () => {
    const inputs = Object.values(relevant)
      .map(change => hashes(change).input)
      .concat(hashes().input);

    expect(new Set(inputs).size).toBe(inputs.length);
  });

  it.each([
    ['rung.dev/accept.no-backups', 'until 2026-09-01: moving anyway'],
    ['rung.dev/built.failover-exercised', '2026-01-31'],
    ['rung.dev/built.zone-loss-exercised', '2026-01-31'],
  ])('move from day to day, in UTC, where %s holds a date', (key, value) => {
    const on = (now: string) =>
      hashes(world => {
        annotate(world.entity, key, value);
        world.now = now;
      });
    const start = on('2026-05-04T00:00:00Z');

    expect(on('2026-05-04T23:59:59Z')).toEqual(start);
    expect(on('2026-05-05T00:00:00Z').input).not.toBe(start.input);
  });

  it('move from day to day where an exercise was reported', () => {
    const on = (now: string) =>
      hashes(world => {
        world.measured = [lostZone('2026-01-31')];
        world.now = now;
      });
    expect(on('2026-05-05T00:00:00Z').input).not.toBe(
      on('2026-05-04T00:00:00Z').input,
    );
  });
});
