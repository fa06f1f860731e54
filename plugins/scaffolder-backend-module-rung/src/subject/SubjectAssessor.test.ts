import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entity } from '@internal/test-utils/entity';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { SubjectAssessor, SubjectInput } from './SubjectAssessor';

const policy = AssessmentPolicy.create({
  profiles: { 'tier-2': { availability: '99.9' } },
});

const mobility = entity('Domain', 'mobility', {
  'rung.dev/compliance': 'strict-isolation',
  'rung.dev/change-control': 'audited',
});
const rental = entity(
  'Domain',
  'rental',
  { 'rung.dev/compliance': 'none' },
  { subdomainOf: 'mobility' },
);
const booking = entity(
  'System',
  'booking',
  { 'rung.dev/audience': 'paying' },
  { domain: 'rental' },
);
const bookingApi = entity(
  'Component',
  'booking-api',
  { 'rung.dev/teams': '3', 'rung.dev/rto': 'soon' },
  { system: 'booking' },
);
const catalog = [mobility, rental, booking, bookingApi];

/** A catalog that shows these entities to Ann, and nothing to anybody else. */
function shownToAnn(entities: readonly Entity[]) {
  return catalogServiceMock.mock({
    async getEntitiesByRefs({ entityRefs }, options) {
      const isAnn =
        JSON.stringify(options) ===
        JSON.stringify({
          credentials: mockCredentials.user('user:default/ann'),
        });
      return {
        items: entityRefs.map(entityRef =>
          isAnn
            ? entities.find(known => stringifyEntityRef(known) === entityRef)
            : undefined,
        ),
      };
    },
  });
}

async function assess(
  input: SubjectInput,
  { by = 'ann', entities = catalog }: { by?: string; entities?: Entity[] } = {},
) {
  const logger = mockServices.logger.mock();
  const assessor = SubjectAssessor.create({
    catalog: shownToAnn(entities),
    policy,
  });
  const { assessment, stated } = await assessor.assess(input, {
    logger,
    getInitiatorCredentials: async () =>
      mockCredentials.user(`user:default/${by}`),
  });
  return {
    ...assessment,
    stated,
    log: logger.info.mock.calls.map(([message]) => message),
    numbers: Object.fromEntries(
      assessment.demands.map(({ key, text, source }) => [
        key,
        `${text} by ${source.profile ?? source.entityRef}`,
      ]),
    ),
  };
}

describe('SubjectAssessor', () => {
  it('assesses what is stated for nothing in particular', async () => {
    const assessed = await assess({
      requirements: { availability: '99.9', rpo: '' },
    });
    expect(assessed).toMatchObject({
      entityRef: 'component:default/unnamed',
      rung: 3,
      stated: { 'rung.dev/availability': '99.9', 'rung.dev/rpo': '' },
      log: [],
    });
  });

  it('counts what the catalog knows beneath what is stated', async () => {
    const { numbers, problems } = await assess({
      entityRef: 'booking-api',
      requirements: { rto: '5m', profile: 'tier-2' },
    });
    expect(numbers).toEqual({
      availability: '99.9 by tier-2',
      rto: '5m by component:default/booking-api',
      audience: 'paying by system:default/booking',
      'change-control': 'audited by domain:default/mobility',
      teams: '3 by component:default/booking-api',
      compliance: 'none by domain:default/rental',
    });
    expect(problems).toEqual([]);
  });

  it('follows the relations of what is in the catalog, to every system', async () => {
    const partOf = (...targets: string[]) => ({
      relations: targets.map(targetRef => ({ type: 'partOf', targetRef })),
    });
    const { numbers } = await assess(
      { entityRef: 'booking-api', requirements: { rto: '' } },
      {
        entities: [
          {
            ...bookingApi,
            ...partOf('system:x/other', 'system:default/booking'),
          },
          { ...booking, ...partOf('domain:default/mobility') },
          {
            ...entity('System', 'other', { 'rung.dev/pods': '4' }),
            metadata: {
              name: 'other',
              namespace: 'x',
              annotations: {
                'rung.dev/pods': '4',
                'rung.dev/audience': 'self',
              },
            },
          },
          mobility,
        ],
      },
    );
    expect(numbers).toMatchObject({
      audience: 'paying by system:default/booking',
      pods: '4 by system:x/other',
      compliance: 'strict-isolation by domain:default/mobility',
    });
  });

  it('reports what the catalog says wrongly, and does not fail for it', async () => {
    const { problems } = await assess({
      entityRef: 'component:default/booking-api',
    });
    expect(problems).toEqual([
      expect.objectContaining({ key: 'rto', value: 'soon' }),
    ]);
  });

  it('lets a new entity inherit from the system it will be part of', async () => {
    const { entityRef, numbers } = await assess({
      entityRef: 'resource:default/booking-db',
      system: 'booking',
      requirements: { 'rpo.zone': '0' },
    });
    expect(entityRef).toBe('resource:default/booking-db');
    expect(numbers).toEqual({
      'rpo.zone': '0 by resource:default/booking-db',
      audience: 'paying by system:default/booking',
      'change-control': 'audited by domain:default/mobility',
      compliance: 'none by domain:default/rental',
    });
  });

  it('leaves an entity of the catalog in its own system', async () => {
    const elsewhere = entity('System', 'elsewhere', {
      'rung.dev/audience': 'self',
    });
    const { numbers } = await assess(
      {
        entityRef: 'component:default/booking-api',
        system: 'system:default/elsewhere',
      },
      { entities: [...catalog, elsewhere] },
    );
    expect(numbers).toMatchObject({
      audience: 'paying by system:default/booking',
    });
  });

  it('takes nothing from what the initiator may not see, and says so', async () => {
    const { numbers, log } = await assess(
      {
        entityRef: 'component:default/booking-api',
        system: 'system:default/booking',
        requirements: { teams: '2' },
      },
      { by: 'bob' },
    );
    expect(numbers).toEqual({ teams: '2 by component:default/booking-api' });
    expect(log).toEqual([
      'component:default/booking-api is not in the catalog, or not for you to see: it counts as not there.',
      'system:default/booking is not in the catalog, or not for you to see: it counts as not there.',
    ]);
  });

  it.each([
    [
      { entityRef: 'component:' },
      'entityRef says "component:". The value is not an entity ref. Write kind, namespace and name, such as component:default/booking.',
    ],
    [
      { system: '' },
      'system says "". The value is not an entity ref. Write kind, namespace and name, such as system:default/booking.',
    ],
    [{ requirements: { teams: 'many' } }, /^Not everything in requirements/],
  ])('refuses %o', async (input, message) => {
    await expect(assess(input)).rejects.toThrow(message);
  });
});
