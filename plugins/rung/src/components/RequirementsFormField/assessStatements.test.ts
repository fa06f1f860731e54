import { Entity } from '@backstage/catalog-model';
import {
  assessEntity,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { component } from '../../__testUtils__/entities';
import { assessStatements } from './assessStatements';

const profiles = {
  shop: { availability: '99.9', rpo: '2h' },
  office: { availability: '99', rto: '1d', teams: '4' },
};
const policy = AssessmentPolicy.create({ profiles });

function whole(
  kind: 'System' | 'Domain',
  name: string,
  requirements: Record<string, string>,
): Entity {
  const { metadata, ...entity } = component(requirements);
  return { ...entity, kind, metadata: { ...metadata, name } };
}

/** What counts, and where it comes from, by requirement. */
function sourcesOf(...options: Parameters<typeof assessStatements>) {
  return Object.fromEntries(
    assessStatements(...options).demands.map(({ key, text, source }) => [
      key,
      `${text} ${source.profile ?? source.entityRef}`,
    ]),
  );
}

describe('assessStatements', () => {
  const system = whole('System', 'booking', { audience: 'paying', rto: '4h' });
  const domain = whole('Domain', 'rental', {
    'change-control': 'audited',
    rto: '8h',
    profile: 'shop',
  });
  const above = whole('Domain', 'trade', {
    'change-control': 'none',
    survives: 'zone',
    pods: 'many',
    profile: 'office',
  });
  const lineage = [system, domain, above];
  const entity = component({ rto: '15m', rpo: '1h', 'built.rung': '2' });

  it('puts the form in place of what the entity states, over what it inherits', () => {
    const subject = {
      entity,
      assessment: assessEntity(entity, { policy, lineage }),
      parents: [assessEntity(system, { policy, lineage: [domain, above] })],
    };
    const itself = 'component:default/checkout';
    expect(sourcesOf({}, subject, policy)).toEqual({
      rto: `15m ${itself}`,
      rpo: `1h ${itself}`,
      availability: '99.9 shop',
      survives: 'zone domain:default/trade',
      audience: 'paying system:default/booking',
      'change-control': 'audited domain:default/rental',
      teams: '4 office',
    });
    expect(
      sourcesOf(
        { rto: '', rpo: '', pods: '20', profile: 'office' },
        subject,
        policy,
      ),
    ).toEqual({
      rto: '4h system:default/booking',
      rpo: '2h shop',
      pods: `20 ${itself}`,
      teams: '4 office',
      availability: '99 office',
      survives: 'zone domain:default/trade',
      audience: 'paying system:default/booking',
      'change-control': 'audited domain:default/rental',
    });
    const { fit, problems } = assessStatements({ rto: '' }, subject, policy);
    expect(fit).toBe('under-built');
    expect(problems).toMatchObject([
      { key: 'pods', source: { entityRef: 'domain:default/trade' } },
    ]);
  });

  it('takes each of several systems before the domains above them', () => {
    const other = whole('System', 'stock', { rto: '2h', pods: '9' });
    const subject = {
      entity: component({ rto: '15m', pods: '4' }),
      parents: [
        assessEntity(whole('System', 'a', {}), { policy, lineage: [domain] }),
        assessEntity(other, { policy }),
      ],
    };
    expect(sourcesOf({ rto: '', pods: '' }, subject, policy)).toMatchObject({
      rto: '2h system:default/stock',
      pods: '9 system:default/stock',
      'change-control': 'audited domain:default/rental',
    });
  });

  it('counts other annotation keys, and what only the backend knows: teams on the cluster, names it withholds', () => {
    const other = AssessmentPolicy.create({
      annotationKeys: { rto: ['acme.com/rto'] },
    });
    const stated = {
      ...entity,
      metadata: {
        name: 'checkout',
        annotations: { 'acme.com/rto': '15m' },
      },
    };
    const assessment: LiveAssessment = assessEntity(stated, {
      policy: other,
      countedTeams: { teams: 7, entityRef: 'resource:default/cluster' },
      lineage: [system],
    });
    const withheld: LiveAssessment = {
      ...assessment,
      demands: assessment.demands.map(demand => ({
        ...demand,
        source: { ...demand.source, entityRef: undefined },
      })),
    };
    expect(
      sourcesOf(
        { pods: '20' },
        { entity: stated, assessment, parents: [] },
        other,
      ),
    ).toEqual({
      rto: '15m component:default/checkout',
      teams: '7 resource:default/cluster',
      audience: 'paying system:default/booking',
      pods: '20 component:default/checkout',
    });
    expect(
      sourcesOf(
        {},
        { entity: stated, assessment: withheld, parents: [] },
        other,
      ),
    ).toMatchObject({ audience: 'paying undefined' });
  });

  it('takes what a system hands down to an entity that is not there yet', () => {
    const parents = [assessEntity(system, { policy, lineage: [domain] })];
    expect(sourcesOf({ rpo: '5m' }, { parents }, policy)).toMatchObject({
      rpo: '5m component:default/new',
      audience: 'paying system:default/booking',
      'change-control': 'audited domain:default/rental',
      availability: '99.9 shop',
    });
  });
});
