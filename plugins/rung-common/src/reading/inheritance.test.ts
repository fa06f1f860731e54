import type { Entity } from '@backstage/catalog-model';
import { component } from '../__testUtils__/entity';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import {
  Requirement,
  Requirements,
  RequirementSource,
} from '../requirements/types';
import { inherit } from './inherit';
import { readEntity, ReadEntityOptions } from './readEntity';

function entityOf(
  kind: string,
  requirements: Record<string, string>,
  name = 'checkout',
): Entity {
  const { metadata, ...entity } = component(requirements);
  return { ...entity, kind, metadata: { ...metadata, name } };
}

function read(
  requirements: Record<string, string>,
  options?: ReadEntityOptions,
) {
  return told(readEntity(component(requirements), options));
}

/** What counts, and where it comes from, by requirement. */
function told({ requirements, problems }: Requirements) {
  return {
    values: Object.fromEntries(
      requirements.map(({ key, value, source }) => [
        key,
        [
          value.type === 'quantity' ? value.amount : value,
          source.profile ?? source.type,
        ],
      ]),
    ),
    problems,
  };
}

const policy = AssessmentPolicy.create({
  annotationKeys: { rto: ['acme.com/rto', 'acme.com/recovery'] },
  profiles: {
    Web: { rto: '3m', rpo: '3m', availability: '93' },
    Batch: { rpo: '4m', availability: '94', teams: '4' },
    default: { availability: '95', teams: '5', pods: '5' },
  },
});

describe('inheritance', () => {
  it('takes the nearest value, key by key, and keeps where it came from', () => {
    const { values, problems } = read(
      { rto: '1h', profile: 'web' },
      {
        policy,
        lineage: [
          entityOf('System', { rto: '2h', rpo: '2h', profile: ' BATCH ' }),
          entityOf('Domain', { rto: '3h', rpo: '3h', nodes: '3' }),
        ],
        countedTeams: { teams: 6, entityRef: 'resource:default/cluster' },
      },
    );
    expect(problems).toEqual([]);
    expect(values).toEqual({
      rto: [3600, 'entity'],
      rpo: [7200, 'system'],
      nodes: [3, 'domain'],
      availability: [93, 'web'],
      teams: [4, 'batch'],
      pods: [5, 'default'],
    });
  });

  it('names the entity and the annotation that a value was inherited from', () => {
    const system = entityOf('System', { rto: '2h' });
    const { requirements } = readEntity(component({}), {
      lineage: [system],
    });
    expect(requirements[0].source).toEqual({
      type: 'system',
      entityRef: 'system:default/checkout',
      annotation: 'rung.dev/rto',
    });
  });

  it('takes what a whole chain of domains states, the nearest first, and profiles after all of it', () => {
    const { requirements, problems } = readEntity(component({}), {
      policy,
      lineage: [
        entityOf('System', { profile: 'batch' }, 'shop'),
        entityOf('Domain', { rto: '1h' }, 'near'),
        entityOf('domain', { rto: '2h', rpo: '2h', profile: 'web' }, 'middle'),
        entityOf('Domain', { rpo: '3h', nodes: '3' }, 'far'),
      ],
    });
    expect(problems).toEqual([]);
    expect(
      requirements.map(({ key, source }) => [
        key,
        source.type,
        source.profile ?? source.entityRef,
      ]),
    ).toEqual([
      ['availability', 'profile', 'batch'],
      ['rto', 'domain', 'domain:default/near'],
      ['rpo', 'domain', 'domain:default/middle'],
      ['pods', 'profile', 'default'],
      ['nodes', 'domain', 'domain:default/far'],
      ['teams', 'profile', 'batch'],
    ]);
  });

  it('does not look past a nearer value that cannot be read', () => {
    const system = entityOf('System', { rto: '2h' });
    const { values, problems } = read({ rto: 'soon' }, { lineage: [system] });
    expect(values).toEqual({});
    expect(problems).toMatchObject([{ key: 'rto', value: 'soon' }]);
  });

  it('reads the keys an organisation uses already, its own before those', () => {
    const entity = component({});
    entity.metadata.annotations = {
      'acme.com/recovery': '2h',
      'acme.com/rto': '1h',
    };
    const { requirements } = readEntity(entity, { policy });
    expect(requirements.find(({ key }) => key === 'rto')).toMatchObject({
      value: { amount: 3600 },
      source: { annotation: 'acme.com/rto' },
    });
  });

  it('counts teams only where nobody states them', () => {
    const countedTeams = { teams: 7, entityRef: 'resource:default/cluster' };
    expect(readEntity(component({}), { countedTeams })).toMatchObject({
      requirements: [
        {
          key: 'teams',
          value: { type: 'quantity', amount: 7, unit: 'teams' },
          guess: false,
          source: { type: 'counted', entityRef: 'resource:default/cluster' },
        },
      ],
      problems: [],
    });
    expect(read({ teams: '2' }, { countedTeams }).values).toEqual({
      teams: [2, 'entity'],
    });
    expect(read({ teams: 'many' }, { countedTeams }).values).toEqual({});
    expect(
      read({}, { countedTeams: { ...countedTeams, teams: 0 } }).values,
    ).toEqual({});
  });

  it('takes what ancestors were assessed with after what it reads itself, and their profiles after its own', () => {
    const inheritedFrom = (
      key: 'rto' | 'rpo' | 'pods' | 'availability',
      amount: number,
      source: RequirementSource,
    ): Requirement => ({
      key,
      value: { type: 'quantity', amount, unit: 'seconds' },
      guess: false,
      source,
    });
    const system = { type: 'system', entityRef: 'system:default/far' } as const;
    const profile = { type: 'profile', profile: 'far' } as const;
    const problem = {
      key: 'nodes',
      source: system,
      value: 'many',
      reason: 'no-whole-number',
    } as const;
    const inherited = [
      inheritedFrom('availability', 1, profile),
      inheritedFrom('pods', 2, profile),
      inheritedFrom('rto', 3, system),
      inheritedFrom('rpo', 4, system),
      inheritedFrom('rpo', 5, { ...system, entityRef: 'system:default/x' }),
      problem,
    ];
    const { values, problems } = told(
      inherit(
        readEntity(component({ rto: '1h', profile: 'web' }), { policy }),
        inherited,
      ),
    );
    expect(problems).toEqual([problem]);
    expect(values).toEqual({
      rto: [3600, 'entity'],
      // Of the system, and not of the profile that the entity names.
      rpo: [4, 'system'],
      availability: [93, 'web'],
      pods: [2, 'far'],
      teams: [5, 'default'],
    });
  });

  it('takes a name of a profile of 256 characters, blanks included', () => {
    expect(read({ profile: 'web'.padEnd(256) }, { policy }).problems).toEqual(
      [],
    );
  });

  it('reports a profile that does not exist', () => {
    expect(read({ profile: 'wbe' }, { policy }).problems).toMatchObject([
      {
        key: 'profile',
        value: 'wbe',
        reason: 'unknown-profile',
        meant: undefined,
        choices: ['web', 'batch', 'default'],
      },
    ]);
    expect(read({ profile: 'web' }).problems).toMatchObject([
      { reason: 'unknown-profile', choices: [] },
    ]);
    expect(read({ profile: '__proto__' }, { policy }).problems).toHaveLength(1);
    expect(read({ profile: 'None' }, { policy }).problems).toEqual([]);
    expect(
      read({ profile: 'web'.padEnd(257) }, { policy }).problems,
    ).toHaveLength(1);
  });

  it('reads the name of a profile where an organization keeps it', () => {
    const tiered = AssessmentPolicy.create({
      annotationKeys: { profile: ['acme.com/tier'] },
      profiles: { Gold: { rto: '1m' }, Silver: { rto: '5m' } },
    });
    const tier = (written: string, own: Record<string, string> = {}) => {
      const entity = component(own);
      Object.assign(entity.metadata.annotations!, { 'acme.com/tier': written });
      return readEntity(entity, { policy: tiered });
    };
    expect(tier('gold').requirements).toMatchObject([
      { key: 'rto', source: { type: 'profile', profile: 'gold' } },
    ]);
    expect(tier('gold', { profile: 'silver' }).requirements).toMatchObject([
      { source: { profile: 'silver' } },
    ]);
    const { annotations } = component({ profile: 'silver' }).metadata;
    const before = { 'acme.com/tier': 'gold', ...annotations };
    const entity = component({});
    for (const order of [before, { ...annotations, ...before }]) {
      entity.metadata.annotations = order;
      expect(readEntity(entity, { policy: tiered }).requirements).toMatchObject(
        [{ source: { profile: 'silver' } }],
      );
    }
    expect(tier('bronze').problems).toMatchObject([
      {
        key: 'profile',
        source: { annotation: 'acme.com/tier' },
        choices: ['gold', 'silver'],
      },
    ]);
  });
});
