import { component } from '../__testUtils__/entity';
import { annotationNameOf } from '../annotations/names';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { formatValue } from '../requirements/formatValue';
import { Problem, Requirement, RequirementSource } from '../requirements/types';
import { inherit } from './inherit';
import { readAnnotations } from './readEntity';

const policy = AssessmentPolicy.default();
const entityRef = 'component:default/checkout';

function read(stated: Record<string, string>) {
  const { annotations = {} } = component(stated).metadata;
  return readAnnotations(annotations, { entityRef, policy });
}

function statedBy(
  source: RequirementSource,
  stated: Record<string, string>,
): (Requirement | Problem)[] {
  const { requirements, problems } = read(stated);
  return [...requirements, ...problems].map(one => ({ ...one, source }));
}

const system = { type: 'system', entityRef: 'system:default/shop' } as const;
const domain = { type: 'domain', entityRef: 'domain:default/trade' } as const;
const namedProfile = {
  type: 'profile',
  profile: 'web',
  entityRef: 'system:default/shop',
} as const;
const profileForAll = { type: 'profile', profile: 'default' } as const;
const namedDefault = { ...namedProfile, profile: 'default' } as const;
const counted = { type: 'counted', entityRef: 'resource:default/a' } as const;

function written({ requirements }: { requirements: readonly Requirement[] }) {
  return Object.fromEntries(
    requirements.map(({ key, value }) => [key, formatValue(value)]),
  );
}

describe('annotations that are on no entity', () => {
  it('are read as those of the entity that they would be on', () => {
    const { requirements, ...reading } = read({ rto: '1h' });
    expect(reading.entityRef).toBe(entityRef);
    expect(requirements).toMatchObject([
      {
        key: 'rto',
        source: { type: 'entity', entityRef, annotation: 'rung.dev/rto' },
      },
    ]);
  });

  it('have the problems of requirements, of facts and of acceptances', () => {
    const { problems } = read({
      rto: 'soon',
      'built.zones': 'many',
      'accept.single-zone': 'because',
    });
    expect(problems.map(({ key }) => key)).toEqual([
      'rto',
      'built.zones',
      'accept.single-zone',
    ]);
    expect(read({ 'accept.single-zone': 'because' }).problems).toHaveLength(1);
    expect(read({ 'built.zones': 'many' }).problems).toHaveLength(1);
  });

  it('are called without the prefix, and those of others as they are', () => {
    expect(annotationNameOf('rung.dev/rto.zone')).toBe('rto.zone');
    expect(annotationNameOf('acme.com/rung.dev/')).toBe('acme.com/rung.dev/');
  });
});

describe('inherit', () => {
  it.each<[string, RequirementSource, RequirementSource]>([
    ['a system before the profile that it names', system, namedProfile],
    ['a domain before the profile that is named', domain, namedProfile],
    ['a named profile before the one for all', namedProfile, profileForAll],
    ['the default profile, where it is named', namedDefault, profileForAll],
    ['the profile for all before what is counted', profileForAll, counted],
  ])('puts %s', (_, near, far) => {
    const inherited = [
      ...statedBy(far, { teams: '9' }),
      ...statedBy(near, { teams: '2' }),
    ];
    expect(written(inherit(read({}), inherited))).toEqual({ teams: '2' });
  });

  it('puts what an entity states before all, whatever the order', () => {
    const inherited = statedBy(system, { rto: '4h', availability: '99.9' });
    expect(written(inherit(read({ rto: '1h' }), inherited))).toEqual({
      availability: '99.9',
      rto: '1h',
    });
  });

  it('takes the nearest of systems and domains as they are given', () => {
    const inherited = [
      ...statedBy(system, { rto: '1h' }),
      ...statedBy(domain, { rto: '4h' }),
    ];
    expect(written(inherit(read({}), inherited))).toEqual({ rto: '1h' });
    expect(written(inherit(read({}), inherited.reverse()))).toEqual({
      rto: '4h',
    });
  });

  it('inherits nothing over what cannot be read, and tells each problem once', () => {
    const own = read({
      rto: 'soon',
      'built.zones': 'many',
      profile: 'none',
    });
    const inherited = [
      ...statedBy(system, { rto: '4h', rpo: '1h' }),
      ...statedBy(domain, { rpo: 'never', availability: 'high' }),
    ];
    const { requirements, problems } = inherit(own, inherited);
    expect(written({ requirements })).toEqual({ rpo: '1h' });
    expect(problems.map(({ key, source }) => [key, source.type])).toEqual([
      ['built.zones', 'entity'],
      ['availability', 'domain'],
      ['rto', 'entity'],
    ]);
  });

  it('hands on everything else that was read', () => {
    const own = read({ 'built.zones': '3' });
    expect(inherit(own, [])).toEqual(own);
  });
});
